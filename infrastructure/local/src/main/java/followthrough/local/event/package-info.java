/** EventBridge's default bus: what services say, and the functions whose rules let it through. */
@NullMarked
package followthrough.local.event;

import org.jspecify.annotations.NullMarked;
