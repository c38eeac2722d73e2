/** Tests of the question after a resolution. */
@NullMarked
package followthrough.followup;

import org.jspecify.annotations.NullMarked;
