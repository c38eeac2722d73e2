/** What template.yaml says and what the code uses are the same, both ways. */
@NullMarked
package followthrough.parity;

import org.jspecify.annotations.NullMarked;
