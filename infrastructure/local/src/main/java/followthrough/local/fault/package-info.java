/** Faults on order: the next calls to a service go wrong in a chosen way. */
@NullMarked
package followthrough.local.fault;

import org.jspecify.annotations.NullMarked;
