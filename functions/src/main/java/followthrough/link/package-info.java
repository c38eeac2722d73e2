/** Capabilities sent to people, and the keyed hashes which stand for them where their names must not. */
@NullMarked
package followthrough.link;

import org.jspecify.annotations.NullMarked;
