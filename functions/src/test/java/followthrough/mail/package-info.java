/** Letters as they are rendered, seen from outside. */
@NullMarked
package followthrough.mail;

import org.jspecify.annotations.NullMarked;
