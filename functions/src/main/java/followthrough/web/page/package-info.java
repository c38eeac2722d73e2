/** Pages: what each shows, as plain values, and how it is rendered. */
@NullMarked
package followthrough.web.page;

import org.jspecify.annotations.NullMarked;
