package followthrough.local.stream;

import followthrough.local.json.Json;
import followthrough.local.template.TemplateProblem;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;

/** An event filter's pattern: every field of it has to match, by any of the values it lists. */
record EventPattern(Json pattern) {

    boolean matches(Json event) {
        return matches(pattern, event);
    }

    private static boolean matches(Json pattern, Json value) {
        return switch (pattern) {
            case Json.Fields(var fields) ->
                    fields.entrySet().stream().allMatch(field -> matches(field.getValue(), value.get(field.getKey())));
            case Json.Items(var alternatives) -> alternatives.stream().anyMatch(it -> fits(it, value));
            default -> throw new TemplateProblem("a filter pattern needs lists of values");
        };
    }

    /** A list in the event matches when one of its items does. */
    private static boolean fits(Json wanted, Json value) {
        return value instanceof Json.Items(var all)
                ? all.stream().anyMatch(item -> fitsOne(wanted, item))
                : fitsOne(wanted, value);
    }

    private static boolean fitsOne(Json wanted, Json value) {
        if (!(wanted instanceof Json.Fields(var rules))) {
            return wanted.equals(value) && wanted.present();
        }
        return rules.entrySet().stream().allMatch(rule -> holds(rule.getKey(), rule.getValue(), value));
    }

    private static boolean holds(String rule, Json operand, Json value) {
        return switch (rule) {
            case "exists" -> operand.isTrue() == value.present();
            case "prefix" -> value instanceof Json.Text(var text) && text.startsWith(operand.text());
            case "suffix" -> value instanceof Json.Text(var text) && text.endsWith(operand.text());
            case "equals-ignore-case" ->
                    value.text().toLowerCase(Locale.ROOT).equals(operand.text().toLowerCase(Locale.ROOT));
            case "anything-but" -> value.present() && !operand.equals(value) && !operand.items().contains(value);
            case "numeric" -> value instanceof Json.Digits(var number) && inRange(operand.items(), number);
            default -> throw new TemplateProblem("the runtime does not know the filter rule " + rule);
        };
    }

    private static boolean inRange(List<Json> comparisons, BigDecimal number) {
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
