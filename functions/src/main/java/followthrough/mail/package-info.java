/** Letters to people: their parts, how they are rendered, and how they leave. */
@NullMarked
package followthrough.mail;

import org.jspecify.annotations.NullMarked;
