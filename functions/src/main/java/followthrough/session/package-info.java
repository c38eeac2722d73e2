/**
 * Who of the business is signed in: browsers that were kept or signed in, the links that do it, and how long it lasts.
 */
@NullMarked
package followthrough.session;

import org.jspecify.annotations.NullMarked;
