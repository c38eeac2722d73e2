/**
 * What managers read: numbers that are counted as things happen, once each, by day and month, so that a year is a few
 * reads however much happened in it.
 */
@NullMarked
package followthrough.results;

import org.jspecify.annotations.NullMarked;
