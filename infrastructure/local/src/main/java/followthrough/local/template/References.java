package followthrough.local.template;

import followthrough.document.Node;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the names in a template stand for: parameters, resources and their attributes. */
record References(Map<String, Resource> resources, Map<String, String> parameters) {
    private static final Pattern VARIABLE = Pattern.compile("\\$\\{(!?)([^}]+)}");

    String ref(String name) {
        return Optional.ofNullable(parameters.get(name))
                .or(() -> Optional.ofNullable(resources.get(name)).map(Attributes::ref))
                .or(() -> reference(name))
                .or(() -> alias(name))
                .orElseThrow(() -> new TemplateProblem("nothing is called " + name));
    }

    /** SAM's own references, such as {@code JournalFunction.Alias}. */
    private Optional<String> reference(String name) {
        var dot = name.indexOf('.');
        return Optional.of(name)
                .filter(_ -> dot > 0)
                .map(_ -> attribute(name.substring(0, dot), name.substring(dot + 1)));
    }

    /** The aliases that SAM makes, such as {@code JournalFunctionAliaslive}. */
    private Optional<String> alias(String name) {
        return resources.values().stream()
                .filter(resource -> resource.hasAliasCalled(name))
                .findFirst()
                .map(function -> Attributes.get(function, "Alias"));
    }

    /** As {@code Fn::GetAtt} has it: one text with a dot, or a list of two. */
    String attribute(Node argument) {
        var parts = argument.items();
        return parts.isEmpty() ? ref(argument.text()) : attribute(parts.getFirst().text(), parts.getLast().text());
    }

    private String attribute(String id, String name) {
        var resource = Optional.ofNullable(resources.get(id));
        return Attributes.get(resource.orElseThrow(() -> new TemplateProblem("nothing is called " + id)), name);
    }

    /**
     * A text with its variables replaced.
     *
     * @param own what the text brings values for by itself
     */
    String substituted(String text, Function<String, Optional<String>> own) {
        return VARIABLE.matcher(text).replaceAll(found -> Matcher.quoteReplacement(variable(found, own)));
    }

    private String variable(MatchResult found, Function<String, Optional<String>> own) {
        var name = found.group(2);
        return found.group(1).isEmpty() ? own.apply(name).orElseGet(() -> ref(name)) : "${" + name + "}";
    }
}
