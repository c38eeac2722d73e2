/**
 * The parts of template.yaml that the runtime stands in for, read as CloudFormation would. What it does not know is an
 * error.
 */
@NullMarked
package followthrough.local.template;

import org.jspecify.annotations.NullMarked;
