/** What the table's adapter makes of what happens to requests. */
@NullMarked
package followthrough.aws;

import org.jspecify.annotations.NullMarked;
