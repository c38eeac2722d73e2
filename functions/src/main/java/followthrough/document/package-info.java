/**
 * Documents from outside, JSON and YAML alike, as one small tree that keeps its lines, and a cursor to read it without
 * exceptions. What it says of a document is meant for the developer or operator who wrote it.
 */
@NullMarked
package followthrough.document;

import org.jspecify.annotations.NullMarked;
