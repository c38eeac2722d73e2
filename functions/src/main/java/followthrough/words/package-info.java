/** Every sentence the product says, by language. */
@NullMarked
package followthrough.words;

import org.jspecify.annotations.NullMarked;
