/** A customer over all their concerns, known by a keyed hash of their mail address or phone number, never by a name. */
@NullMarked
package followthrough.customer;

import org.jspecify.annotations.NullMarked;
