/** The whole system on one machine: what template.yaml declares, with stand-ins for the services around it. */
@NullMarked
package followthrough.local;

import org.jspecify.annotations.NullMarked;
