/** What pages and letters look alike in: the color of a business. */
@NullMarked
package followthrough.look;

import org.jspecify.annotations.NullMarked;
