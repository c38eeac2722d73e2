/** Tests of reminders. */
@NullMarked
package followthrough.reminder;

import org.jspecify.annotations.NullMarked;
