/** How often something may be done, counted in the table in the same transaction as the thing itself. */
@NullMarked
package followthrough.limit;

import org.jspecify.annotations.NullMarked;
