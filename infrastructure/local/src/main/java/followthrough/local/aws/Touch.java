package followthrough.local.aws;

/**
 * One action on one resource, in the words of IAM.
 *
 * @param action such as {@code dynamodb:PutItem}
 * @param resource an ARN
 */
public record Touch(String action, String resource) {}
