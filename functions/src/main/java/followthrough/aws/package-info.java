/**
 * What every adapter to AWS shares: requests to the one table, the attributes of its items, and how a fault is told.
 */
@NullMarked
package followthrough.aws;

import org.jspecify.annotations.NullMarked;
