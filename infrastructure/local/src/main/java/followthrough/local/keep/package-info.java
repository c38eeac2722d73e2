/** What the runtime remembers over restarts when it is given a folder. */
@NullMarked
package followthrough.local.keep;

import org.jspecify.annotations.NullMarked;
