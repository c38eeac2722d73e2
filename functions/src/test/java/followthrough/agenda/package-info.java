/** Tests of what staff are told. */
@NullMarked
package followthrough.agenda;

import org.jspecify.annotations.NullMarked;
