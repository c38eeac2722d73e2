/** Reminders of appointments to customers: which they want, and when each is due. */
@NullMarked
package followthrough.reminder;

import org.jspecify.annotations.NullMarked;
