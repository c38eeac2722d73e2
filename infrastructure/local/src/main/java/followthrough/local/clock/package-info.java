/**
 * The runtime's time: one clock for everything, an agenda of what falls due, and the moving of the one through the
 * other.
 */
@NullMarked
package followthrough.local.clock;

import org.jspecify.annotations.NullMarked;
