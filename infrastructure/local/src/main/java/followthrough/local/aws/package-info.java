/**
 * The endpoint that the functions' AWS clients talk to: knows who calls, counts, lets ordered faults strike, hands on
 * to a service.
 */
@NullMarked
package followthrough.local.aws;

import org.jspecify.annotations.NullMarked;
