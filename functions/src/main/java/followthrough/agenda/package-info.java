/**
 * What a staff member is told about their appointments: the list of tomorrow, a reminder before each, and what changed
 * after they had the list; and what customers write to them.
 */
@NullMarked
package followthrough.agenda;

import org.jspecify.annotations.NullMarked;
