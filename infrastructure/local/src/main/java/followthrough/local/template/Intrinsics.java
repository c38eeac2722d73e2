package followthrough.local.template;

import followthrough.local.json.Json;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** CloudFormation's intrinsic functions, as far as the template needs them; any other is an error. */
final class Intrinsics {
    private static final Pattern VARIABLE = Pattern.compile("\\$\\{(!?)([^}]+)}");
    private static final Json NO_VALUE = Json.object().with("Ref", "AWS::NoValue");

    private final Map<String, Resource> resources;
    private final Map<String, String> parameters;
    private final Json conditions;

    Intrinsics(Map<String, Resource> resources, Map<String, String> parameters, Json conditions) {
        this.resources = resources;
        this.parameters = parameters;
        this.conditions = conditions;
    }

    Json resolve(Json value) {
        return switch (value) {
            case Json.Fields fields when isFunction(fields) -> apply(fields);
            case Json.Fields fields -> resolveAll(fields);
            case Json.Items items -> resolveAll(items);
            case Json.Text(var text) -> Json.of(Secrets.resolved(text));
            default -> value;
        };
    }

    private static boolean isFunction(Json.Fields fields) {
        return fields.all().size() == 1
                && fields.all().keySet().stream()
                        .allMatch(name -> name.equals("Ref") || name.startsWith("Fn::") || name.equals("Condition"));
    }

    private Json resolveAll(Json.Fields fields) {
        var resolved = new LinkedHashMap<String, Json>();
        fields.all()
                .forEach((name, value) -> {
                    var result = resolve(value);
                    if (!result.equals(NO_VALUE)) {
                        resolved.put(name, result);
                    }
                });
        return new Json.Fields(resolved);
    }

    private Json resolveAll(Json.Items items) {
        return Json.array(items.all().stream().map(this::resolve).filter(it -> !it.equals(NO_VALUE)).toList());
    }

    private Json apply(Json.Fields call) {
        var entry = call.all().entrySet().iterator().next();
        var argument = entry.getValue();
        return switch (entry.getKey()) {
            case "Ref" -> argument.text().equals("AWS::NoValue") ? NO_VALUE : Json.of(ref(argument.text()));
            case "Fn::GetAtt" -> Json.of(attribute(argument));
            case "Fn::Sub" -> Json.of(Secrets.resolved(substituted(argument)));
            case "Fn::Join" -> Json.of(joined(argument.items()));
            case "Fn::If" -> resolve(argument.items().get(holds(argument.items().getFirst().text()) ? 1 : 2));
            case "Fn::Select" ->
                    resolve(argument.items().get(1)).items().get(Math.toIntExact(argument.items().getFirst().whole(0)));
            case "Fn::Split" ->
                    Json.array(
                            List.of(
                                    resolve(argument.items().get(1))
                                            .text()
                                            .split(Pattern.quote(argument.items().getFirst().text()))));
            default -> Json.of(test(call));
        };
    }

    private String ref(String name) {
        return Optional.ofNullable(parameters.get(name))
                .or(() -> Optional.ofNullable(resources.get(name)).map(Attributes::ref))
                .or(() -> reference(name))
                .orElseThrow(() -> new TemplateProblem("nothing is called " + name));
    }

    /** SAM's own references, such as {@code JournalFunction.Alias}. */
    private Optional<String> reference(String name) {
        var dot = name.indexOf('.');
        return Optional.of(name)
                .filter(_ -> dot > 0)
                .map(_ -> attribute(name.substring(0, dot), name.substring(dot + 1)));
    }

    private String attribute(Json argument) {
        if (argument instanceof Json.Items(var parts)) {
            return attribute(parts.getFirst().text(), parts.getLast().text());
        }
        return ref(argument.text());
    }

    private String attribute(String id, String name) {
        var resource = Optional.ofNullable(resources.get(id));
        return Attributes.get(resource.orElseThrow(() -> new TemplateProblem("nothing is called " + id)), name);
    }

    private String substituted(Json argument) {
        var withOwn = argument instanceof Json.Items;
        var text = withOwn ? argument.items().getFirst().text() : argument.text();
        var own = withOwn ? argument.items().getLast() : Json.nothing();
        return VARIABLE.matcher(text).replaceAll(found -> Matcher.quoteReplacement(variable(found, own)));
    }

    private String variable(MatchResult found, Json own) {
        if (!found.group(1).isEmpty()) {
            return "${" + found.group(2) + "}";
        }
        return own.get(found.group(2)).some().map(it -> resolve(it).text()).orElseGet(() -> ref(found.group(2)));
    }

    private String joined(List<Json> argument) {
        var parts = new ArrayList<String>();
        resolve(argument.getLast()).items().forEach(part -> parts.add(part.text()));
        return String.join(argument.getFirst().text(), parts);
    }

    /** Whether a named condition holds. */
    boolean holds(String condition) {
        return test(conditions.get(condition));
    }

    private boolean test(Json condition) {
        var name = condition.fields().keySet().stream().findFirst().orElse("");
        var argument = condition.get(name);
        return switch (name) {
            case "Fn::Equals" ->
                    resolve(argument.items().getFirst()).text().equals(resolve(argument.items().getLast()).text());
            case "Fn::Not" -> !test(argument.items().getFirst());
            case "Fn::And" -> argument.items().stream().allMatch(this::test);
            case "Fn::Or" -> argument.items().stream().anyMatch(this::test);
            case "Condition" -> holds(argument.text());
            default -> throw new TemplateProblem("the runtime does not know " + condition.write());
        };
    }
}
