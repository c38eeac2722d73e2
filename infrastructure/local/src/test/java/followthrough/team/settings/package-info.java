/** The store of settings against implementations of DynamoDB which we did not write. */
@NullMarked
package followthrough.team.settings;

import org.jspecify.annotations.NullMarked;
