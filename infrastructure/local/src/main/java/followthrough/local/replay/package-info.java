/**
 * The replay: past requests, with their own words at their own instants, are told again through the public API on a
 * held clock, and what was recorded is compared with them.
 */
@NullMarked
package followthrough.local.replay;

import org.jspecify.annotations.NullMarked;
