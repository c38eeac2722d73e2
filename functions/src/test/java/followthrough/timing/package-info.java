/** Which times can be booked and what is offered of them, seen from outside. */
@NullMarked
package followthrough.timing;

import org.jspecify.annotations.NullMarked;
