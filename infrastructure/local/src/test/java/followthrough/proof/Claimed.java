package followthrough.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** What is taken, as the days say it and as the concerns say it. */
final class Claimed {
    private static final String CLAIM = "claim-";

    private Claimed() {}

    /** The claims in the day items are the appointments in the concerns, exactly. */
    static void agree(Table table) {
        assertThat(inDays(table)).isEqualTo(inConcerns(table));
    }

    /** Each as team, date, staff member, concern and from when until when. */
    static Set<String> inDays(Table table) {
        Set<String> claims = new TreeSet<>();
        for (Map<String, AttributeValue> day : table.items(item -> Table.text(item, "sk").startsWith("DAY#"))) {
            day.keySet().stream()
                    .filter(name -> name.startsWith(CLAIM))
                    .forEach(name ->
                            claims.add(
                                    String.join(
                                            " ",
                                            Table.text(day, "pk"),
                                            Table.text(day, "sk"),
                                            name.substring(CLAIM.length()),
                                            Table.text(Table.group(day, name), "start"),
                                            Table.text(Table.group(day, name), "from"),
                                            Table.text(Table.group(day, name), "until"))));
        }
        return claims;
    }

    static Set<String> inConcerns(Table table) {
        Set<String> appointments = new TreeSet<>();
        table.ofType("concern").stream().flatMap(Claimed::ofConcern).forEach(appointments::add);
        return appointments;
    }

    private static Stream<String> ofConcern(Map<String, AttributeValue> head) {
        Map<String, AttributeValue> timing = Table.group(head, "timing");
        return Table.text(timing, "kind").equals("appointment")
                ? Stream.of(Table.text(timing, "dates").split(" ", -1))
                        .map(date ->
                                String.join(
                                        " ",
                                        "team#" + Table.text(timing, "team"),
                                        "DAY#" + date + "#" + Table.text(timing, "with"),
                                        Table.text(head, "pk").substring("concern#".length()),
                                        Table.text(timing, "start"),
                                        Table.text(timing, "from"),
                                        Table.text(timing, "until")))
                : Stream.of();
    }
}
