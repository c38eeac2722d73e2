/** Links and pseudonyms. */
@NullMarked
package followthrough.link;

import org.jspecify.annotations.NullMarked;
