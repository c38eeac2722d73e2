/**
 * JSON as the services write it, read and written apart from the product's own code so that neither hides the other's
 * mistakes.
 */
@NullMarked
package followthrough.local.json;

import org.jspecify.annotations.NullMarked;
