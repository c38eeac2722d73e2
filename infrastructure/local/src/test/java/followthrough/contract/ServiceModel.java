package followthrough.contract;

import followthrough.document.Json;
import followthrough.document.Node;
import followthrough.local.http.Request;
import followthrough.tools.Botocore;
import java.math.BigDecimal;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The published model of a service that speaks REST with JSON, which says what a request may hold. */
record ServiceModel(Node model) {

    static ServiceModel of(String service) {
        return new ServiceModel(Botocore.model(service));
    }

    /** What is wrong with a request for that operation; nothing, if all is well. */
    List<String> complaints(String operation, Request request) {
        var asked = model.get("operations").get(operation);
        var path = asked.get("http").get("requestUri").text();
        if (!request.method().equals(asked.get("http").get("method").text()) || !fits(path, request.path())) {
            return List.of("is no request for " + operation);
        }
        var input = asked.get("input").get("shape").text();
        return complaints(operation, input, members(shape(input), path, request)).toList();
    }

    private Node shape(String name) {
        return model.get("shapes").get(name);
    }

    private static boolean fits(String template, String path) {
        return Pattern.matches(template.replaceAll("\\{[^}]+}", "[^/]+"), path);
    }

    /** All members that a request holds: in its path, in its query and in its body. */
    private static Node members(Node shape, String template, Request request) {
        var members = Json.mapping(request.json());
        shape.get("members")
                .fields()
                .forEach((name, member) -> {
                    var sent = member.get("locationName").text();
                    switch (member.get("location").text()) {
                        case "uri" -> members.with(name, inPath(template, request.path(), sent));
                        case "querystring" -> members.withPresent(name, request.queryFields().first(sent));
                        default -> {}
                    }
                });
        return members.build();
    }

    private static String inPath(String template, String path, String variable) {
        var place = List.of(template.split("/", -1)).indexOf("{" + variable + "}");
        return URLDecoder.decode(path.split("/", -1)[place], StandardCharsets.UTF_8);
    }

    private Stream<String> complaints(String where, String name, Node value) {
        var shape = shape(name);
        return switch (shape.get("type").text()) {
            case "structure" -> ofStructure(where, shape, value);
            case "list" -> ofList(where, shape, value);
            case "string" -> unless(isText(shape, value), where + " is no " + name);
            case "integer", "long" -> unless(isNumber(shape, value), where + " is no " + name);
            case "boolean" -> unless(value instanceof Node.Bool, where + " is no " + name);
            default -> Stream.of(where + " is of a type that this test does not know");
        };
    }

    private Stream<String> ofStructure(String where, Node shape, Node value) {
        var members = shape.get("members").fields();
        var missing =
                shape.get("required").items().stream()
                        .map(Node::text)
                        .filter(Predicate.not(value.fields()::containsKey))
                        .map(name -> where + " lacks " + name);
        return Stream.concat(missing, value.fields().entrySet().stream().flatMap(it -> ofMember(where, members, it)));
    }

    private Stream<String> ofMember(String where, Map<String, Node> members, Map.Entry<String, Node> member) {
        var name = member.getKey();
        return members.containsKey(name)
                ? complaints(where + "." + name, members.get(name).get("shape").text(), member.getValue())
                : Stream.of(where + " has no " + name);
    }

    private Stream<String> ofList(String where, Node shape, Node value) {
        var item = shape.get("member").get("shape").text();
        return Stream.concat(
                unless(within(shape, value.items().size()), where + " is too long or too short"),
                IntStream.range(0, value.items().size())
                        .boxed()
                        .flatMap(i -> complaints(where + "[" + i + "]", item, value.items().get(i))));
    }

    private static boolean isText(Node shape, Node value) {
        var allowed = shape.get("enum").items().stream().map(Node::text).toList();
        return value instanceof Node.Text(String text, _)
                && within(shape, text.codePointCount(0, text.length()))
                && (allowed.isEmpty() || allowed.contains(text))
                && shape.get("pattern").some().map(it -> Pattern.matches(it.text(), text)).orElse(true);
    }

    private static boolean isNumber(Node shape, Node value) {
        return value instanceof Node.Numeral(String literal, _)
                && literal.matches("-?\\d+")
                && within(shape, new BigDecimal(literal).longValue());
    }

    private static boolean within(Node shape, long size) {
        return size >= shape.get("min").whole(Long.MIN_VALUE) && size <= shape.get("max").whole(Long.MAX_VALUE);
    }

    private static Stream<String> unless(boolean holds, String complaint) {
        return holds ? Stream.empty() : Stream.of(complaint);
    }
}
