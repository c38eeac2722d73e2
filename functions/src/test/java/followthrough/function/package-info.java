/** What the functions are put together from. */
@NullMarked
package followthrough.function;

import org.jspecify.annotations.NullMarked;
