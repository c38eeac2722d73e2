/** What the mail service says became of letters: those that came back, and those that were called unwanted. */
@NullMarked
package followthrough.delivery;

import org.jspecify.annotations.NullMarked;
