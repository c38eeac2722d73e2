/** What lies ahead of promises, seen from outside. */
@NullMarked
package followthrough.delivery;

import org.jspecify.annotations.NullMarked;
