/** Promises to customers: how they come about, what is done about them in time, and how each ends. */
@NullMarked
package followthrough.promise;

import org.jspecify.annotations.NullMarked;
