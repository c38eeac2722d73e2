package followthrough.proof;

import static followthrough.proof.GoldenItems.ANN;
import static followthrough.proof.Table.text;
import static org.assertj.core.api.Assertions.assertThat;

import followthrough.aws.DynamoDbTable;
import followthrough.concern.ConcernFile;
import followthrough.concern.ConcernStores;
import followthrough.local.mail.SentMail;
import followthrough.nolog.Entry;
import followthrough.nolog.NoLogs;
import followthrough.nolog.Said;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Items that were written once are read for ever. */
class ItemFormatTest {
    static List<Path> formats() {
        return GoldenItems.formats();
    }

    @Test
    void every_item_says_its_type_and_its_format() {
        assertThat(GoldenItems.written().values().stream().flatMap(List::stream))
                .isNotEmpty()
                .allSatisfy(item -> {
                    assertThat(text(item, "type")).isNotEmpty();
                    assertThat(Optional.ofNullable(item.get("format")).map(AttributeValue::n).orElse(""))
                            .matches("[1-9]");
                });
    }

    @Test
    void every_type_and_format_that_is_written_is_kept_as_it_was_written_first() {
        var kept =
                GoldenItems.formats().stream()
                        .flatMap(format -> GoldenItems.of(format).stream())
                        .map(ItemFormatTest::format)
                        .collect(Collectors.toSet());
        assertThat(kept).containsAll(formatsOf(GoldenItems.written()));
    }

    private static Set<String> formatsOf(Map<String, List<Map<String, AttributeValue>>> written) {
        return written.values().stream().flatMap(List::stream).map(ItemFormatTest::format).collect(Collectors.toSet());
    }

    private static String format(Map<String, AttributeValue> item) {
        return text(item, "type") + " " + Optional.ofNullable(item.get("format")).map(AttributeValue::n).orElse("");
    }

    @ParameterizedTest
    @MethodSource("formats")
    void items_of_every_format_are_read_and_worked_on(Path format) {
        var items = GoldenItems.of(format);
        try (var spine = Spine.without()) {
            spine.table().put(items);
            var before = file(spine, items);
            assertThat(before.told()).isEqualTo(ANN.words());
            assertThat(before.person().mail()).isEqualTo(ANN.mail());
            assertThat(before.person().phone()).isEqualTo("+1 206-555-0188");
            assertThat(before.journal())
                    .extracting(event -> event.kind())
                    .containsSubsequence("told", "contact", "call-asked", "message");
            assertThat(before.journal().getFirst().done()).containsKeys("mail:acknowledgement", "mail:team-news");
            spine.advance(Duration.ofMinutes(15));
            assertThat(messages(spine)).filteredOn(mail -> mail.text().contains(ANN.message())).hasSize(1);
            assertThat(spine.mails(Spine.MAILBOX, "told")).isEmpty();
            var mail = spine.mails(ANN.mail(), "link-asked").getFirst();
            assertThat(spine.get(Visitor.linkIn(mail.text())).body()).contains(ANN.words(), ANN.message());
            assertThat(spine.table().pending()).isEmpty();
            assertThat(spine.table().setAside()).isEmpty();
        }
    }

    /** What customers wrote, to the mailbox or to whoever answers for it. */
    private static List<SentMail> messages(Spine spine) {
        return Stream.of(Spine.MAILBOX, "rosa@madronalane.example.com", "tomas@madronalane.example.com")
                .flatMap(to -> spine.mails(to, "message").stream())
                .toList();
    }

    @Test
    void what_was_said_no_to_is_read_over_any_thirty_days() {
        try (var spine = Spine.without()) {
            GoldenItems.formats().forEach(format -> spine.table().put(GoldenItems.of(format)));
            var log = NoLogs.in(new DynamoDbTable(spine.table().client(), spine.table().name()));
            var evening = Instant.parse("2027-03-04T02:00:00Z");
            assertThat(log.between(evening.minus(Duration.ofDays(30)), evening))
                    .isNotEmpty()
                    .allSatisfy(line -> {
                        var at = line.entry().at();
                        assertThat(line.said()).isEqualTo(new Said("A new fence", "We build none", "A carpenter"));
                        assertThat(line.entry())
                                .isEqualTo(new Entry(line.entry().id(), "bea", "other", "carpentry", "", at));
                        assertThat(log.between(at.minus(Duration.ofDays(30)), at.plusMillis(1))).contains(line);
                        assertThat(log.between(at.minus(Duration.ofDays(30)), at)).doesNotContain(line);
                        assertThat(log.between(at.plusMillis(1), at.plus(Duration.ofDays(30)))).doesNotContain(line);
                    });
        }
    }

    private static ConcernFile file(Spine spine, List<Map<String, AttributeValue>> items) {
        var head = items.stream().filter(item -> text(item, "type").equals("concern")).findFirst().orElseThrow();
        var id = text(head, "pk").substring("concern#".length());
        return ConcernStores.in(new DynamoDbTable(spine.table().client(), spine.table().name())).load(id).orElseThrow();
    }
}
