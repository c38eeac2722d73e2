/** That staff are off for some time: it is foreseen, recorded, enforced when times are taken, and taken back. */
@NullMarked
package followthrough.absence;

import org.jspecify.annotations.NullMarked;
