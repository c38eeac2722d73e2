package followthrough.local.template;

import followthrough.document.Node;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** One resource as the template declares it, its intrinsic functions not yet resolved. */
record Resource(String id, String type, Node properties, Node whole) {
    static final String FUNCTION = "AWS::Serverless::Function";
    static final String TABLE = "AWS::DynamoDB::Table";
    static final String QUEUE = "AWS::SQS::Queue";
    static final String MAIL_DESTINATION = "AWS::SES::ConfigurationSetEventDestination";
    static final String GROUP = "AWS::Scheduler::ScheduleGroup";

    static Resource of(String id, Node declared, Node globals) {
        var type = declared.get("Type").text();
        var own = declared.get("Properties");
        var global = FUNCTION.equals(type) ? globals.get("Function") : Node.nothing();
        return new Resource(id, type, TemplateText.merged(global, own), declared);
    }

    String queueName() {
        return Place.STACK + "-" + id;
    }

    /** The name a table has here: as declared when that is plain text, else the stack's and its own. */
    String tableName() {
        return properties.get("TableName") instanceof Node.Text name ? name.value() : Place.STACK + "-" + id;
    }

    /** The name a schedule group has here: the one declared, else the stack's and its own. */
    String groupName() {
        return properties.get("Name").some().map(Node::text).orElse(Place.STACK + "-" + id);
    }

    /** The alias that SAM makes for each new version of a function. */
    Optional<String> alias() {
        return properties.get("AutoPublishAlias").some().map(Node::text);
    }

    /** Whether SAM gives this function's alias that logical id. */
    boolean hasAliasCalled(String name) {
        return type.equals(FUNCTION) && alias().map(alias -> name.equals(id + "Alias" + alias)).orElse(false);
    }

    /** The same with plain properties. */
    Resource resolved(UnaryOperator<Node> resolve) {
        return new Resource(id, type, resolve.apply(properties), whole);
    }
}
