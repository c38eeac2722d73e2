package followthrough.local.stream;

import followthrough.document.Node;
import followthrough.local.template.TemplateProblem;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;

/** An event filter's pattern: every field of it has to match, by any of the values it lists. */
public record EventPattern(Node pattern) {
    /** Whether it lets an event through. */
    public boolean matches(Node event) {
        return matches(pattern, event);
    }

    private static boolean matches(Node pattern, Node value) {
        return switch (pattern) {
            case Node.Mapping all ->
                    all.fields().entrySet().stream()
                            .allMatch(field -> matches(field.getValue(), value.get(field.getKey())));
            case Node.Sequence any -> any.items().stream().anyMatch(wanted -> fits(wanted, value));
            default -> throw new TemplateProblem("a filter pattern needs lists of values");
        };
    }

    /** A list in the event matches when one of its items does. */
    private static boolean fits(Node wanted, Node value) {
        return value instanceof Node.Sequence all
                ? all.items().stream().anyMatch(item -> fitsOne(wanted, item))
                : fitsOne(wanted, value);
    }

    private static boolean fitsOne(Node wanted, Node value) {
        if (!(wanted instanceof Node.Mapping rules)) {
            return wanted.present() && wanted.says(value);
        }
        return rules.fields().entrySet().stream().allMatch(rule -> holds(rule.getKey(), rule.getValue(), value));
    }

    private static boolean holds(String rule, Node operand, Node value) {
        return switch (rule) {
            case "exists" -> operand.isTrue() == value.present();
            case "prefix" -> value instanceof Node.Text && value.text().startsWith(operand.text());
            case "suffix" -> value instanceof Node.Text && value.text().endsWith(operand.text());
            case "equals-ignore-case" ->
                    value.text().toLowerCase(Locale.ROOT).equals(operand.text().toLowerCase(Locale.ROOT));
            case "anything-but" ->
                    value.present() && !operand.says(value) && operand.items().stream().noneMatch(value::says);
            case "numeric" -> value instanceof Node.Numeral && inRange(operand.items(), new BigDecimal(value.text()));
            default -> throw new TemplateProblem("the runtime does not know the filter rule " + rule);
        };
    }

    private static boolean inRange(List<Node> comparisons, BigDecimal number) {
        for (var i = 0; i + 1 < comparisons.size(); i += 2) {
            var order = number.compareTo(new BigDecimal(comparisons.get(i + 1).text()));
            if (!holds(comparisons.get(i).text(), order)) {
                return false;
            }
        }
        return true;
    }

    private static boolean holds(String comparison, int order) {
        return switch (comparison) {
            case "=" -> order == 0;
            case ">" -> order > 0;
            case ">=" -> order >= 0;
            case "<" -> order < 0;
            case "<=" -> order <= 0;
            default -> throw new TemplateProblem("the runtime does not know the comparison " + comparison);
        };
    }
}
