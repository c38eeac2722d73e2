/**
 * The language that journeys are told in: a town with its customers, their browsers and apps, and the people of the
 * business.
 */
@NullMarked
package followthrough.journey.language;

import org.jspecify.annotations.NullMarked;
