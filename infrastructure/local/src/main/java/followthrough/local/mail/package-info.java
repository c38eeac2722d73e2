/** SES v2 as far as sending goes, and the mail that was sent, to be read on a page. */
@NullMarked
package followthrough.local.mail;

import org.jspecify.annotations.NullMarked;
