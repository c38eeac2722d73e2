/** Journeys: stories of customers and the office, told against the whole system. */
@NullMarked
package followthrough.journey;

import org.jspecify.annotations.NullMarked;
