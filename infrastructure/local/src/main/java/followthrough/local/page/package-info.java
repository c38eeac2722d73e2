/** The pages under {@code /local}: what one looks at and turns while trying the product. */
@NullMarked
package followthrough.local.page;

import org.jspecify.annotations.NullMarked;
