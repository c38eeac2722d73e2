/** What the runtime tells the person who started it. */
@NullMarked
package followthrough.local.console;

import org.jspecify.annotations.NullMarked;
