/** What wakes say. */
@NullMarked
package followthrough.plan;

import org.jspecify.annotations.NullMarked;
