package followthrough.local.template;

import java.util.Map;

/** The one account and region that the runtime plays, and how it names things there. */
public final class Place {
    /** The region. */
    public static final String REGION = "us-east-1";

    /** The account. */
    public static final String ACCOUNT = "000000000000";

    /** The stack; one stack is one business. */
    public static final String STACK = "followthrough";

    /** The id of whatever HTTP API the template has. */
    public static final String API = "local";

    /** Where the HTTP API would be reached on AWS; the runtime's own address takes its place. */
    public static final String API_URL = "https://" + API + ".execute-api." + REGION + ".amazonaws.com";

    static final Map<String, String> PSEUDO_PARAMETERS =
            Map.of(
                    "AWS::Region",
                    REGION,
                    "AWS::AccountId",
                    ACCOUNT,
                    "AWS::StackName",
                    STACK,
                    "AWS::Partition",
                    "aws",
                    "AWS::URLSuffix",
                    "amazonaws.com",
                    "AWS::StackId",
                    arn("cloudformation", "stack/" + STACK + "/local"));

    private Place() {}

    /** An ARN here. */
    public static String arn(String service, String resource) {
        return "arn:aws:" + service + ":" + REGION + ":" + ACCOUNT + ":" + resource;
    }

    /** The ARN of the function with that logical id. */
    public static String functionArn(String id) {
        return arn("lambda", "function:" + id);
    }

    /** The ARN of a table by its name. */
    public static String tableArn(String name) {
        return arn("dynamodb", "table/" + name);
    }

    /** The ARN of a table's stream. */
    public static String streamArn(String name) {
        return tableArn(name) + "/stream/local";
    }
}
