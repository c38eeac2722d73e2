/** What the business takes out of the system for programs of its own: rows of a period, a part at a time. */
@NullMarked
package followthrough.export;

import org.jspecify.annotations.NullMarked;
