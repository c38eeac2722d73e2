/** The question after a resolution whether it is totally resolved: when it is asked, and what is answered. */
@NullMarked
package followthrough.followup;

import org.jspecify.annotations.NullMarked;
