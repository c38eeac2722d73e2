/** Programs made by others which some tests need. */
@NullMarked
package followthrough.tools;

import org.jspecify.annotations.NullMarked;
