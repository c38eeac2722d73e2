/** What a customer tells us: its facts and words, what may happen to it, and how it is stored and told again. */
@NullMarked
package followthrough.concern;

import org.jspecify.annotations.NullMarked;
