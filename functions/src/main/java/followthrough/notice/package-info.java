/** What is sent to whom when something happens to a concern. */
@NullMarked
package followthrough.notice;

import org.jspecify.annotations.NullMarked;
