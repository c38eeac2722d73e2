/** Appointments as calendar programs take them. */
@NullMarked
package followthrough.calendar;

import org.jspecify.annotations.NullMarked;
