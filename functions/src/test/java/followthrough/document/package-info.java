/** Reading and writing documents, seen from outside. */
@NullMarked
package followthrough.document;

import org.jspecify.annotations.NullMarked;
