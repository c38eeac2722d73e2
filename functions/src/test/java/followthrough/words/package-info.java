/** Words and their bundles, seen from outside. */
@NullMarked
package followthrough.words;

import org.jspecify.annotations.NullMarked;
