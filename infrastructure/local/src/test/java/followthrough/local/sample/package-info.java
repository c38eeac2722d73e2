/** Functions that exist only to try the runtime. */
@NullMarked
package followthrough.local.sample;

import org.jspecify.annotations.NullMarked;
