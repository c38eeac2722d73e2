/**
 * What managers and the office are told together: what went wrong lately, what nobody has taken on, and how a week
 * went.
 */
@NullMarked
package followthrough.briefing;

import org.jspecify.annotations.NullMarked;
