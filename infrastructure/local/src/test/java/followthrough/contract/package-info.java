/** What each port promises, written once and held against everything that could stand behind it. */
@NullMarked
package followthrough.contract;

import org.jspecify.annotations.NullMarked;
