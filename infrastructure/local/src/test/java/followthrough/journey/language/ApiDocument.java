package followthrough.journey.language;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import followthrough.document.Json;
import followthrough.document.MappingBuilder;
import followthrough.document.Node;
import followthrough.document.YamlDocument;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The API's own document, as it is served, to hold answers against. */
public final class ApiDocument {
    private static final Set<String> METHODS =
            Set.of("get", "put", "post", "delete", "options", "head", "patch", "trace");
    private static final String REFERENCE = "$ref";

    private final Node document;
    private final SchemaRegistry schemas = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

    private ApiDocument(Node document) {
        this.document = document;
    }

    /** Reads it from where it is served. */
    public static ApiDocument servedIn(Town town) {
        String text = town.http().get("/api/openapi.yaml").text();
        return new ApiDocument(YamlDocument.parse(text).document().orElseThrow());
    }

    /** All operations, each as its method and the pattern of its path. */
    public Set<String> operations() {
        return document.get("paths").fields().entrySet().stream()
                .flatMap(path ->
                        path.getValue().fields().keySet().stream()
                                .filter(METHODS::contains)
                                .map(method -> method.toUpperCase(Locale.ROOT) + " " + path.getKey()))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Whether an operation takes a body. */
    public boolean takesBody(String operation) {
        return operation(operation).get("requestBody").present();
    }

    /** The examples of an operation’s body, which have to be what the operation takes. */
    public void holdsItsExamples(String operation) {
        Node content = operation(operation).get("requestBody").get("content").get("application/json");
        assertThat(content.get("examples").fields()).as(operation).isNotEmpty();
        content.get("examples")
                .fields()
                .forEach((name, example) ->
                        assertThat(problems(content.get("schema"), Json.write(example.get("value"))))
                                .as(operation + " " + name)
                                .isEmpty());
    }

    /** An answer has to be one that the document names: its status, headers and type, and every field of its body. */
    public void admits(String operation, Answer answer) {
        String what = operation + " " + answer.status();
        Node response = resolved(operation(operation).get("responses").get(Integer.toString(answer.status())));
        assertThat(response.present()).as(what + " is documented").isTrue();
        assertThat(missingHeaders(response, answer)).as(what + " headers").isEmpty();
        Map<String, Node> content = response.get("content").fields();
        assertThat(content.keySet()).as(what + " type").containsExactly(answer.header("Content-Type"));
        content.values().stream()
                .map(type -> type.get("schema"))
                .filter(Node::present)
                .forEach(schema -> assertThat(problems(schema, answer.text())).as(what + " body").isEmpty());
    }

    private static List<String> missingHeaders(Node response, Answer answer) {
        return response.get("headers").fields().entrySet().stream()
                .filter(header -> header.getValue().get("required").isTrue())
                .map(Map.Entry::getKey)
                .filter(name -> answer.header(name).isEmpty())
                .toList();
    }

    private List<String> problems(Node schema, String json) {
        Node closed = Json.mapping(closed(document.get("components"))).build();
        String whole = Json.mapping(schema).with("components", closed).write();
        Schema read = schemas.getSchema(whole, InputFormat.JSON);
        return read
                .validate(
                        json,
                        InputFormat.JSON,
                        context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)))
                .stream()
                .map(Error::toString)
                .toList();
    }

    /** The same, in which objects have the fields that they name and no others: ours say nothing undocumented. */
    private static Node closed(Node node) {
        return switch (node) {
            case Node.Mapping mapping -> {
                MappingBuilder builder = Json.mapping();
                mapping.fields().forEach((name, value) -> builder.with(name, closed(value)));
                boolean open =
                        mapping.get("type").text().equals("object")
                                && mapping.get("properties").present()
                                && !mapping.get("additionalProperties").present();
                yield open ? builder.with("additionalProperties", false).build() : builder.build();
            }
            case Node.Sequence sequence -> Node.list(sequence.items().stream().map(ApiDocument::closed).toList());
            case Node other -> other;
        };
    }

    private Node operation(String operation) {
        String[] parts = operation.split(" ", 2);
        return document.get("paths").get(parts[1]).get(parts[0].toLowerCase(Locale.ROOT));
    }

    private Node resolved(Node node) {
        String reference = node.get(REFERENCE).text();
        return reference.isEmpty()
                ? node
                : Stream.of(reference.substring(2).split("/")).reduce(document, Node::get, (_, second) -> second);
    }
}
