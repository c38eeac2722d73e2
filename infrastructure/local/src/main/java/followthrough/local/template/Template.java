package followthrough.local.template;

import followthrough.document.Json;
import followthrough.document.Node;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** template.yaml: the functions, tables and queues it declares. */
public final class Template {
    private static final List<String> NOT_FOR_CREATION =
            List.of(
                    "StreamSpecification",
                    "TimeToLiveSpecification",
                    "PointInTimeRecoverySpecification",
                    "SSESpecification",
                    "Tags",
                    "TableName",
                    "OnDemandThroughput",
                    "ContributorInsightsSpecification",
                    "DeletionProtectionEnabled");

    private final Map<String, Resource> resources = new LinkedHashMap<>();
    private final Intrinsics intrinsics;

    private Template(Node document, Map<String, String> parameters) {
        var globals = document.get("Globals");
        document.get("Resources").fields().forEach((id, it) -> resources.put(id, Resource.of(id, it, globals)));
        intrinsics = new Intrinsics(new References(resources, parameters), document.get("Conditions"));
        resources.values().removeIf(it -> !exists(it));
        resources.replaceAll((_, it) -> it.type().equals(Resource.GROUP) ? it.resolved(intrinsics::resolve) : it);
    }

    /**
     * Reads a template.
     *
     * @param overrides parameters which do not take their defaults
     * @throws TemplateProblem when it says what the runtime cannot do
     */
    public static Template read(Path file, Map<String, String> overrides) {
        try {
            return parse(Files.readString(file), overrides);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Reads a template from its text. */
    public static Template parse(String yaml, Map<String, String> overrides) {
        var document = TemplateText.read(yaml);
        var parameters = new LinkedHashMap<>(Place.PSEUDO_PARAMETERS);
        document.get("Parameters").fields().forEach((name, it) -> parameters.put(name, it.get("Default").text()));
        parameters.putAll(overrides);
        return new Template(document, parameters);
    }

    private boolean exists(Resource resource) {
        return resource.whole().get("Condition").some().map(it -> intrinsics.holds(it.text())).orElse(true);
    }

    private Stream<Resource> ofType(String type) {
        return resources.values().stream().filter(it -> it.type().equals(type));
    }

    /** The functions, in the template's order. */
    public List<FunctionDefinition> functions() {
        return ofType(Resource.FUNCTION)
                .map(it -> new FunctionReader(it.id(), intrinsics.resolve(it.properties())).read())
                .toList();
    }

    /** The tables, in the template's order. */
    public List<TableDefinition> tables() {
        return ofType(Resource.TABLE).map(this::table).toList();
    }

    private TableDefinition table(Resource resource) {
        var properties = intrinsics.resolve(resource.properties());
        var creation = Json.mapping(properties);
        NOT_FOR_CREATION.forEach(creation::without);
        creation.with("TableName", resource.tableName());
        properties
                .get("StreamSpecification")
                .some()
                .ifPresent(stream -> creation.with("StreamSpecification", streaming(stream)));
        return new TableDefinition(resource.id(), resource.tableName(), creation.build());
    }

    private static Node streaming(Node stream) {
        return Json.mapping().with("StreamEnabled", true).with("StreamViewType", stream.get("StreamViewType")).build();
    }

    /** The properties of the resource with that logical id, its intrinsic functions resolved. */
    public Node properties(String id) {
        return Optional.ofNullable(resources.get(id))
                .map(resource -> intrinsics.resolve(resource.properties()))
                .orElseThrow(() -> new TemplateProblem("the template has no " + id));
    }

    /** The ARNs of the queues. */
    public List<String> queues() {
        return ofType(Resource.QUEUE).map(it -> Attributes.get(it, "Arn")).toList();
    }

    /** The names of the schedule groups. */
    public List<String> scheduleGroups() {
        return ofType(Resource.GROUP).map(Resource::groupName).toList();
    }

    /** What SES says of mails on the default bus. */
    public List<MailDestination> mailDestinations() {
        return ofType(Resource.MAIL_DESTINATION)
                .map(it -> intrinsics.resolve(it.properties()))
                .filter(it -> it.get("EventDestination").get("Enabled").isTrue())
                .filter(it -> it.get("EventDestination").get("EventBridgeDestination").present())
                .map(Template::mailDestination)
                .toList();
    }

    private static MailDestination mailDestination(Node properties) {
        var types =
                properties.get("EventDestination").get("MatchingEventTypes").items().stream()
                        .map(Node::text)
                        .collect(Collectors.toSet());
        return new MailDestination(properties.get("ConfigurationSetName").text(), types);
    }
}
