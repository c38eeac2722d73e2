/** Pages as they are rendered, seen from outside. */
@NullMarked
package followthrough.web.page;

import org.jspecify.annotations.NullMarked;
