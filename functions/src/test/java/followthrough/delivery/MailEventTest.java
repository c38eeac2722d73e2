package followthrough.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import followthrough.delivery.MailEvent.CameBack;
import followthrough.delivery.MailEvent.Foreign;
import followthrough.delivery.MailEvent.How;
import followthrough.delivery.MailEvent.OfNoCustomer;
import followthrough.delivery.MailEvent.Unwanted;
import followthrough.document.Json;
import followthrough.document.MappingBuilder;
import followthrough.document.Node;
import followthrough.journal.Effect;
import followthrough.journal.EventId;
import followthrough.journal.JournalEvent;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class MailEventTest {
    private static final Instant SENT = Instant.parse("2027-03-03T18:00:00.123Z");
    private static final String PLACE = "EVENT#0000000003#01";
    private static final LetterTags LETTER = new LetterTags("7f3k", "timing", PLACE);
    private static final Foreign FOREIGN = new Foreign();

    /** As the service says it, with more fields than we ask for. */
    private static final String BOUNCE =
            """
            {"version":"0","id":"c3d4e5f6","detail-type":"Email Bounced","source":"aws.ses","account":"123456789012",
             "time":"2027-03-03T18:00:02Z","region":"us-east-1","resources":[],
             "detail":{"eventType":"Bounce",
              "bounce":{"feedbackId":"0100","bounceType":"Permanent","bounceSubType":"General",
               "bouncedRecipients":[{"emailAddress":"forwarded@example.org","action":"failed","status":"5.1.1",
                "diagnosticCode":"smtp; 550 5.1.1 user unknown"}],
               "timestamp":"2027-03-03T18:00:02Z","reportingMTA":"dsn; mta.example.com"},
              "mail":{"timestamp":"2027-03-03T18:00:00.123Z","source":"office@example.com","messageId":"0100018d",
               "destination":["ann@example.com"],"headersTruncated":false,"headers":[],
               "tags":{"ses:configuration-set":["followthrough"],"concern":["7f3k"],"event":["chosen"],
                "effect":["timing"],"place":["0000000003-01"],"reader":["customer"]}}}}
            """;

    private static MailEvent read(String text) {
        return MailEvent.read(text.getBytes(StandardCharsets.UTF_8));
    }

    private static CameBack cameBack(How how) {
        return new CameBack(LETTER, "ann@example.com", SENT, how);
    }

    @Test
    void the_letter_that_came_back_is_the_one_that_was_sent_wherever_it_was_forwarded_to() {
        assertThat(read(BOUNCE)).isEqualTo(cameBack(How.LASTING));
    }

    @ParameterizedTest
    @CsvSource({
        "Permanent, Suppressed, LASTING",
        "Transient, MailboxFull, THIS_ONE",
        "Transient, General, UNCLEAR",
        "Undetermined, Undetermined, UNCLEAR",
    })
    void what_comes_back_does_so_in_one_way_or_another(String type, String subtype, How how) {
        assertThat(
                        read(
                                BOUNCE.replace("\"Permanent\"", "\"" + type + "\"")
                                        .replace("\"General\"", "\"" + subtype + "\"")))
                .isEqualTo(cameBack(how));
    }

    @Test
    void what_is_not_carried_names_no_recipient() {
        String reject = ofType("Email Rejected", "Reject", "reject", "{\"reason\":\"Bad content\"}");
        String failure = ofType("Email Rendering Failed", "Rendering Failure", "failure", "{\"templateName\":\"x\"}");
        assertThat(read(reject)).isEqualTo(cameBack(How.REFUSED));
        assertThat(read(failure)).isEqualTo(cameBack(How.THIS_ONE));
    }

    @Test
    void a_complaint_is_one() {
        String complaint =
                ofType(
                        "Email Complaint Received",
                        "Complaint",
                        "complaint",
                        "{\"complainedRecipients\":[{\"emailAddress\":\"ann@example.com\"}]}");
        assertThat(read(complaint)).isEqualTo(new Unwanted(LETTER, "ann@example.com", SENT));
    }

    private static String ofType(String said, String type, String field, String about) {
        return changed(
                event -> event.with("detail-type", said),
                detail -> detail.without("bounce").with("eventType", type).with(field, Json.parse(about).orNothing()));
    }

    private interface Change {
        MappingBuilder on(MappingBuilder builder);
    }

    private static String changed(Change event, Change detail) {
        Node whole = Json.parse(BOUNCE).orNothing();
        Node changed = detail.on(Json.mapping(whole.get("detail"))).build();
        return event.on(Json.mapping(whole).with("detail", changed)).write();
    }

    private static String ofMail(Change mail) {
        return changed(
                event -> event,
                detail -> {
                    Node changed =
                            mail.on(Json.mapping(Json.parse(BOUNCE).orNothing().get("detail").get("mail"))).build();
                    return detail.with("mail", changed);
                });
    }

    @Test
    void a_letter_that_names_no_customer_as_its_reader_is_none_to_a_customer() {
        assertThat(read(BOUNCE.replace("[\"customer\"]", "[\"team\"]"))).isEqualTo(new OfNoCustomer());
        assertThat(read(BOUNCE.replace(",\"reader\":[\"customer\"]", ""))).isEqualTo(new OfNoCustomer());
        assertThat(read(BOUNCE.replace("[\"7f3k\"]", "[\"#7f3k\"]"))).isEqualTo(new OfNoCustomer());
        assertThat(read(BOUNCE.replace("[\"7f3k\"]", "[]"))).isEqualTo(new OfNoCustomer());
    }

    @Test
    void a_place_that_cannot_be_is_none() {
        assertThat(read(BOUNCE.replace("0000000003-01", "3#1")))
                .isEqualTo(new CameBack(new LetterTags("7f3k", "timing", ""), "ann@example.com", SENT, How.LASTING));
    }

    @Test
    void tags_are_read_as_they_are_written() {
        EventId id = new EventId("concern#7f3k", PLACE);
        Map<String, String> written =
                LetterTags.toCustomer(
                        "7f3k", new JournalEvent(id, "chosen", SENT, Map.of(), Map.of()), Effect.mail("timing"));
        assertThat(LetterTags.read(written)).contains(LETTER);
        assertThat(written.values()).allMatch(value -> value.matches("[A-Za-z0-9_-]{1,256}"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "null",
                "[]",
                "{}",
                "{\"source\":\"aws.ses\"}",
                "{\"source\":\"aws.ses\",\"detail-type\":\"Email Bounced\"}",
                "{\"source\":\"aws.ses\",\"detail-type\":\"Email Bounced\",\"detail\":[]}",
                "{\"source\":[\"aws.ses\"],\"detail-type\":{\"a\":1},\"detail\":\"x\"}",
                "{\"version\":1,\"subject\":\"concern#7f3k\",\"sequence\":3,\"due\":\"2027-03-03T18:00:00.123Z\"}",
            })
    void anything_else_is_foreign(String text) {
        assertThat(read(text)).isEqualTo(FOREIGN);
    }

    static Stream<String> forged() {
        return Stream.of(
                BOUNCE.replace("aws.ses", "aws.s3"),
                BOUNCE.replace("Email Bounced", "Email Delivered"),
                BOUNCE.replace("\"eventType\":\"Bounce\"", "\"eventType\":\"Delivery\""),
                BOUNCE.replace("\"eventType\":\"Bounce\"", "\"eventType\":[\"Bounce\"]"),
                BOUNCE.replace("\"Permanent\"", "\"PERMANENT\""),
                BOUNCE.replace("\"Permanent\"", "true"),
                BOUNCE.replaceFirst("(?s)\"bouncedRecipients\":\\[.*?]", "\"bouncedRecipients\":[]"),
                ofMail(mail -> mail.without("destination")),
                ofMail(mail -> mail.with("destination", List.of(Node.text("a@b.example"), Node.text("c@d.example")))),
                ofMail(mail -> mail.with("destination", List.of(Node.text("nobody")))),
                ofMail(mail -> mail.with("destination", List.of(Node.text("a".repeat(65) + "@example.com")))),
                ofMail(mail -> mail.with("destination", "ann@example.com")),
                ofMail(mail -> mail.with("timestamp", "yesterday")),
                ofMail(mail -> mail.without("timestamp")),
                ofMail(mail -> mail.with("tags", List.of())),
                ofMail(mail -> mail.with("tags", many())),
                BOUNCE + " ".repeat(MailEvent.LONGEST));
    }

    private static Node many() {
        MappingBuilder tags = Json.mapping(Json.parse(BOUNCE).orNothing().get("detail").get("mail").get("tags"));
        for (int i = 0; i < 60; i++) {
            tags.with("tag" + i, List.of(Node.text("x")));
        }
        return tags.build();
    }

    @ParameterizedTest
    @MethodSource("forged")
    void what_is_odd_in_any_field_that_counts_is_foreign(String text) {
        assertThat(read(text)).isEqualTo(FOREIGN);
    }

    /** Whatever stands there instead, somewhere in the event, it is read without harm, and means nothing else. */
    @Property
    void no_value_anywhere_does_harm(@ForAll("values") Node value, @ForAll int where) {
        List<String> paths = List.of("source", "detail-type", "detail", "bounce", "mail", "tags", "destination");
        String name = paths.get(Math.floorMod(where, paths.size()));
        Node event = replaced(Json.parse(BOUNCE).orNothing(), name, value);
        assertThat(read(Json.write(event)))
                .isIn(FOREIGN, new OfNoCustomer(), new CameBack(LETTER, addressee(event), SENT, How.LASTING));
    }

    /** Whom the letter went to, if that is one address: another one is no harm, it is compared before it counts. */
    private static String addressee(Node event) {
        List<Node> to = event.get("detail").get("mail").get("destination").items();
        return to.size() == 1 && to.getFirst() instanceof Node.Text(String address, _) ? address : "";
    }

    private static Node replaced(Node node, String name, Node value) {
        if (!(node instanceof Node.Mapping mapping)) {
            return node;
        }
        MappingBuilder builder = Json.mapping();
        mapping.fields()
                .forEach((field, old) -> builder.with(field, field.equals(name) ? value : replaced(old, name, value)));
        return builder.build();
    }

    @Property
    void no_bytes_do_harm(@ForAll byte[] bytes) {
        assertThat(MailEvent.read(bytes)).isEqualTo(FOREIGN);
    }

    @Provide
    Arbitrary<Node> values() {
        Arbitrary<Node> plain =
                Arbitraries.oneOf(
                        Arbitraries.strings().ofMaxLength(12).map(Node::text),
                        Arbitraries.of("0", "-1", "1e999999999", "true", "null")
                                .map(text -> Json.parse(text).orNothing()));
        return Arbitraries.lazyOf(
                () -> plain,
                () -> plain.list().ofMaxSize(3).map(Node::list),
                () ->
                        Arbitraries.maps(Arbitraries.of("concern", "mail", "tags", "x"), plain)
                                .ofMaxSize(3)
                                .map(fields -> {
                                    MappingBuilder builder = Json.mapping();
                                    new LinkedHashMap<>(fields).forEach(builder::with);
                                    return builder.build();
                                }));
    }
}
