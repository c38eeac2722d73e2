/** Calendar files, read as a calendar program made by others reads them. */
@NullMarked
package followthrough.calendar;

import org.jspecify.annotations.NullMarked;
