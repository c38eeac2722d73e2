/** What letters say, seen from outside. */
@NullMarked
package followthrough.notice;

import org.jspecify.annotations.NullMarked;
