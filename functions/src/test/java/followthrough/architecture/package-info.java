/** The rules that all code keeps, as tests. */
@NullMarked
package followthrough.architecture;

import org.jspecify.annotations.NullMarked;
