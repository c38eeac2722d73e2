/** Some days by the business's clock, and which of them can be asked for. */
@NullMarked
package followthrough.period;

import org.jspecify.annotations.NullMarked;
