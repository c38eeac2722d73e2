/** When sessions end. */
@NullMarked
package followthrough.session;

import org.jspecify.annotations.NullMarked;
