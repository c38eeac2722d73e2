/** The rules of opening hours, promises and the rota, seen from outside. */
@NullMarked
package followthrough.team;

import org.jspecify.annotations.NullMarked;
