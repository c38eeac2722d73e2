/** The engine: the append-only journal, what hangs from an event, and the leases under which it is done. */
@NullMarked
package followthrough.journal;

import org.jspecify.annotations.NullMarked;
