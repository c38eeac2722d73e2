package followthrough.local.template;

/** What {@code Ref} and {@code Fn::GetAtt} answer for each type of resource. */
final class Attributes {
    private Attributes() {}

    static String ref(Resource resource) {
        return switch (resource.type()) {
            case Resource.TABLE -> resource.tableName();
            case Resource.GROUP -> resource.groupName();
            case Resource.QUEUE ->
                    "https://sqs." + Place.REGION + ".amazonaws.com/" + Place.ACCOUNT + "/" + resource.queueName();
            case "AWS::SecretsManager::Secret" -> Secrets.arn(resource.id());
            case "AWS::Serverless::HttpApi" -> Place.API;
            case "AWS::SNS::Topic" -> Place.arn("sns", Place.STACK + "-" + resource.id());
            default -> Place.STACK + "-" + resource.id();
        };
    }

    static String get(Resource resource, String attribute) {
        return switch (resource.type() + "." + attribute) {
            case Resource.TABLE + ".Arn" -> Place.tableArn(resource.tableName());
            case Resource.TABLE + ".StreamArn" -> Place.streamArn(resource.tableName());
            case Resource.QUEUE + ".Arn" -> Place.arn("sqs", resource.queueName());
            case Resource.QUEUE + ".QueueName" -> resource.queueName();
            case Resource.FUNCTION + ".Arn" -> Place.functionArn(resource.id());
            case Resource.FUNCTION + ".Alias" -> alias(resource);
            case "AWS::Serverless::HttpApi.ApiEndpoint" -> Place.API_URL;
            case "AWS::IAM::Role.Arn" -> "arn:aws:iam::" + Place.ACCOUNT + ":role/" + resource.id();
            case Resource.GROUP + ".Arn" -> Place.arn("scheduler", "schedule-group/" + resource.groupName());
            default -> throw new TemplateProblem("the runtime does not know " + resource.id() + "." + attribute);
        };
    }

    private static String alias(Resource function) {
        return Place.functionArn(function.id())
                + ":"
                + function.alias().orElseThrow(() -> new TemplateProblem(function.id() + " has no AutoPublishAlias"));
    }
}
