/** The recount of the results of a deployed system from its journal, for an operator. */
@NullMarked
package followthrough.recount;

import org.jspecify.annotations.NullMarked;
