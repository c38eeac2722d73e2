/** Lambda's event source mapping for DynamoDB streams: batches in order, filters, retries, what is given up. */
@NullMarked
package followthrough.local.stream;

import org.jspecify.annotations.NullMarked;
