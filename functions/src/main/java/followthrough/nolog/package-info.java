/** What staff said no to: what was asked, why not, and what was offered instead. */
@NullMarked
package followthrough.nolog;

import org.jspecify.annotations.NullMarked;
