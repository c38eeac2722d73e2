/** Colors that can be read, seen from outside. */
@NullMarked
package followthrough.look;

import org.jspecify.annotations.NullMarked;
