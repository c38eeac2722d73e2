/** Proofs that the spine holds, whatever goes wrong at whichever step. */
@NullMarked
package followthrough.proof;

import org.jspecify.annotations.NullMarked;
