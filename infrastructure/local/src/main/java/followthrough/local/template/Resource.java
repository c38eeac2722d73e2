package followthrough.local.template;

import followthrough.document.Node;

/** One resource as the template declares it, its intrinsic functions not yet resolved. */
record Resource(String id, String type, Node properties, Node whole) {
    static final String FUNCTION = "AWS::Serverless::Function";
    static final String TABLE = "AWS::DynamoDB::Table";
    static final String QUEUE = "AWS::SQS::Queue";

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
}
