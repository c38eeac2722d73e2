/** What is due ahead for a subject, and how it is woken when that comes. */
@NullMarked
package followthrough.plan;

import org.jspecify.annotations.NullMarked;
