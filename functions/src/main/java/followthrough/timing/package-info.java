/** When work happens: which times are on offer, who has taken which, and what a customer chose. */
@NullMarked
package followthrough.timing;

import org.jspecify.annotations.NullMarked;
