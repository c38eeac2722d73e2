package followthrough.plan;

/**
 * Where wakes go, as the template makes it.
 *
 * @param group the schedule group that they stand in
 * @param functionArn the ARN of the alias of the function that is woken
 * @param roleArn the ARN of the role that may invoke it
 * @param deadLetterQueueArn the ARN of the queue for those that could not be delivered
 */
public record WakeTarget(String group, String functionArn, String roleArn, String deadLetterQueueArn) {}
