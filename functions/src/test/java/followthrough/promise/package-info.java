/** What lies ahead of promises, seen from outside. */
@NullMarked
package followthrough.promise;

import org.jspecify.annotations.NullMarked;
