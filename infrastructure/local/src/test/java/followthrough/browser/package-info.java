/** The pages in a real browser: what can be seen, pressed and typed there, and what the browser says about it. */
@NullMarked
package followthrough.browser;

import org.jspecify.annotations.NullMarked;
