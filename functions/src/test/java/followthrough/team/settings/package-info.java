/** Reading, storing and keeping settings, seen from outside. */
@NullMarked
package followthrough.team.settings;

import org.jspecify.annotations.NullMarked;
