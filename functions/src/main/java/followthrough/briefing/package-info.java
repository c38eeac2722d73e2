/** What managers and the office are told together: what went wrong lately, and what nobody has taken on. */
@NullMarked
package followthrough.briefing;

import org.jspecify.annotations.NullMarked;
