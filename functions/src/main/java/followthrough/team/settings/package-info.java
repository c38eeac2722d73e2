/**
 * Where settings come from: one document, read and judged as a whole, stored with its versions, and kept at hand for a
 * short while. What is said here is said to the operator who wrote the document.
 */
@NullMarked
package followthrough.team.settings;

import org.jspecify.annotations.NullMarked;
