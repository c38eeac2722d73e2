/** DynamoDB Local inside this process, and what the runtime needs to know about the calls that pass to it. */
@NullMarked
package followthrough.local.dynamodb;

import org.jspecify.annotations.NullMarked;
