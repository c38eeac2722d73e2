/** What staff do about concerns, and the links that open their work to them. */
@NullMarked
package followthrough.fieldwork;

import org.jspecify.annotations.NullMarked;
