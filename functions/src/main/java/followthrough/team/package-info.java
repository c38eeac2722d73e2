/**
 * Who serves, what they do and when: the business's settings as values, and the arithmetic of opening hours. Nothing
 * here reads a clock, a file or a table.
 */
@NullMarked
package followthrough.team;

import org.jspecify.annotations.NullMarked;
