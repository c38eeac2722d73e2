package followthrough.journey;

import static org.assertj.core.api.Assertions.assertThat;

import followthrough.document.Json;
import followthrough.document.Node;
import followthrough.journey.language.Answer;
import followthrough.journey.language.App;
import followthrough.journey.language.Customer;
import followthrough.journey.language.Town;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Requests of programs that cannot be done: each is answered with problem details that name what is wrong. */
class BadApiRequestTest {
    private static final String WORDS = "The Quillmark roof drips.";
    private static final String JSON = "application/json";

    private final Town town = Town.shared();
    private final Customer customer = town.customer();

    static Stream<Arguments> fields() {
        return Stream.of(
                field("no words", "words", "", "words"),
                field("blank words", "words", " \n\u2003", "words"),
                field("words over the limit", "words", "x".repeat(20_001), "words"),
                field("words of 200,001 characters", "words", "x".repeat(200_001), "words"),
                field("words with NUL", "words", "Quill\0mark", "words"),
                field("words that are a number", "words", Node.number(5), "words"),
                field("words that are a list", "words", Node.list(List.of(Node.text("x"))), "words"),
                field("no service", "service", "", "service"),
                field("an unknown service", "service", "gardening", "service"),
                field("no name", "name", " ", "name"),
                field("a name of two lines", "name", "Quilla\nBcc: x", "name"),
                field("a mail address without a domain", "mail", "quilla@", "mail"),
                field("a mail address of two lines", "mail", "quilla@a.example.com\nx", "mail"),
                field("a mail address of 300 characters", "mail", "q".repeat(288) + "@example.com", "mail"),
                field("a phone number that is none", "phone", "none", "phone"),
                field("an unknown language", "language", "tlh", "language"),
                field("a language that is none", "language", "\uD83D\uDCA7", "language"),
                field("an unknown zone", "timeZone", "Mars/Olympus_Mons", "timeZone"),
                field("urgent where there is none", "urgent", Node.flag(true), "urgent"),
                field("urgent that is a text", "urgent", "yes", "urgent"),
                field("an address that is an object", "address", Json.mapping().with("street", "x").build(), "address"),
                field("a field nobody knows", "color", "green", "color"));
    }

    private static Arguments field(String what, String field, String value, String problem) {
        return field(what, field, Node.text(value), problem);
    }

    private static Arguments field(String what, String field, Node value, String problem) {
        return Arguments.of(what, field, value, problem);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("fields")
    void what_is_wrong_with_a_field_is_said_under_its_name(String what, String field, Node value, String problem) {
        Answer answer = sends(customer.app().telling("invoice", WORDS).with(field, value).write());

        assertProblem(answer, 422);
        assertThat(answer.fields()).containsOnlyKeys(problem);
        assertThat(answer.fields().values()).noneMatch(String::isBlank);
        assertThat(customer.inbox().all()).isEmpty();
    }

    @Test
    void a_visit_needs_an_address() {
        Answer answer = sends(customer.app().telling("plumbing", WORDS).with("address", "").write());

        assertThat(answer.fields()).containsOnlyKeys("address");
    }

    @Test
    void neither_mail_nor_phone_names_both() {
        Answer answer = sends(customer.app().telling("invoice", WORDS).with("mail", "").with("phone", "").write());

        assertThat(answer.fields()).containsOnlyKeys("mail", "phone");
    }

    @Test
    void all_that_is_wrong_is_named_at_once() {
        Answer answer = sends("{}");

        assertProblem(answer, 422);
        assertThat(answer.fields()).containsOnlyKeys("service", "words", "name", "mail", "phone");
    }

    @Test
    void what_is_null_or_left_out_counts_as_absent() {
        Answer answer =
                sends(
                        "{\"service\":\"invoice\",\"name\":\"Quilla Markham\",\"mail\":\""
                                + customer.mail()
                                + "\",\"phone\":null,\"words\":\"Quillmark words\",\"urgent\":null}");

        assertThat(answer.status()).isEqualTo(201);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\\ud800", "\\udc00Quillmark", "Quill\\ud800mark", "\\udc00\\ud800", "\\u0000"})
    void half_characters_and_nul_are_refused_as_words(String escaped) {
        Answer answer = sends(customer.app().telling("invoice", "HERE").write().replace("HERE", escaped));

        assertProblem(answer, 422);
        assertThat(answer.fields()).containsOnlyKeys("words");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "{",
                "nonsense",
                "{\"words\":\"x\",}",
                "{'words':'x'}",
                "{\"words\":\"x\"} {}",
                "{\"words\":\"x\"}]",
                "{\"words\":\"a\",\"words\":\"b\"}",
                "\uFEFF{}",
                "{\"words\":\"\u0001\"}",
                "{\"words\":NaN}",
                "{\"words\":\"\\x\"}"
            })
    void what_is_not_json_is_refused(String body) {
        Answer answer = sends(body);

        assertProblem(answer, 400);
        assertThat(answer.fields()).containsOnlyKeys("body");
    }

    @ParameterizedTest
    @ValueSource(strings = {"[]", "\"x\"", "null", "5"})
    void json_that_is_no_object_is_refused(String body) {
        Answer answer = sends(body);

        assertProblem(answer, 422);
        assertThat(answer.fields()).containsKey("body");
    }

    @ParameterizedTest
    @ValueSource(ints = {30, 10_000, 400_000})
    void deep_nesting_is_refused(int depth) {
        Answer answer = sends("{\"words\":" + "[".repeat(depth) + "]".repeat(depth) + "}");

        assertProblem(answer, 400);
        assertThat(answer.fields()).containsOnlyKeys("body");
    }

    @Test
    void bytes_of_another_encoding_are_refused() {
        Answer answer =
                town.http()
                        .send(
                                "POST",
                                "/api/concerns",
                                BodyPublishers.ofByteArray("{}".getBytes(StandardCharsets.UTF_16)),
                                "Content-Type",
                                JSON,
                                "Idempotency-Key",
                                App.newKey());

        assertProblem(answer, 400);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "text/plain",
                "application/x-www-form-urlencoded",
                "application/json; charset=utf-16",
                "application/jsonx",
                "text/json"
            })
    void another_type_than_json_is_refused(String type) {
        String body = customer.app().telling("invoice", WORDS).write();

        assertProblem(
                town.http().post("/api/concerns", body, "Content-Type", type, "Idempotency-Key", App.newKey()), 415);
        assertThat(customer.inbox().all()).isEmpty();
    }

    @Test
    void no_type_is_refused() {
        assertProblem(town.http().post("/api/concerns", "{}", "Idempotency-Key", App.newKey()), 415);
    }

    @Test
    void json_may_say_that_it_is_utf_8() {
        String body = customer.app().telling("invoice", WORDS).write();
        String type = "Application/JSON; charset=\"UTF-8\"";

        Answer answer = town.http().post("/api/concerns", body, "Content-Type", type, "Idempotency-Key", App.newKey());

        assertThat(answer.status()).isEqualTo(201);
    }

    @Test
    void a_telling_needs_a_key_of_its_own() {
        String body = customer.app().telling("invoice", WORDS).write();

        Answer none = town.http().post("/api/concerns", body, "Content-Type", JSON);
        assertProblem(none, 400);
        assertThat(none.fields()).containsOnlyKeys("Idempotency-Key");
        for (String key : new String[] {"", " ", "x".repeat(256)}) {
            assertProblem(customer.app().sends(body, key), 400);
        }
        assertThat(customer.app().sends(body, "x".repeat(255 - customer.mail().length()) + customer.mail()).status())
                .isEqualTo(201);
    }

    @Test
    void an_unknown_api_key_is_refused() {
        String body = customer.app().telling("invoice", WORDS).write();
        for (String said : new String[] {"Bearer nobody", "Basic bm9ib2R5", "nobody"}) {
            Answer answer =
                    town.http()
                            .post(
                                    "/api/concerns",
                                    body,
                                    "Content-Type",
                                    JSON,
                                    "Idempotency-Key",
                                    App.newKey(),
                                    "Authorization",
                                    said);
            assertProblem(answer, 401);
            assertThat(answer.header("WWW-Authenticate")).isEqualTo("Bearer");
        }
    }

    @Test
    void a_refused_telling_does_not_use_its_key_up() {
        String key = App.newKey();
        assertProblem(customer.app().sends(customer.app().telling("invoice", "").write(), key), 422);

        assertThat(customer.app().sends(customer.app().telling("invoice", WORDS).write(), key).status()).isEqualTo(201);
    }

    @Test
    void what_is_added_is_checked_like_what_is_told() {
        String link = App.link(customer.app().tells("invoice", WORDS));

        for (String words : new String[] {"", " ", "x".repeat(20_001), "Quill\0mark"}) {
            Answer answer = customer.app().adds(link, words);
            assertProblem(answer, 422);
            assertThat(answer.fields()).containsOnlyKeys("words");
        }
        assertProblem(town.http().post("/api/concerns/" + link + "/messages", "{", "Content-Type", JSON), 400);
        assertProblem(town.http().post("/api/concerns/" + link + "/messages", "{}"), 415);
        assertThat(customer.app().reads(link).json().get("timeline").items()).hasSizeLessThanOrEqualTo(2);
    }

    private Answer sends(String body) {
        return customer.app().sends(body, App.newKey());
    }

    private static void assertProblem(Answer answer, int status) {
        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.header("Content-Type")).isEqualTo("application/problem+json");
        assertThat(answer.json().get("status").text()).isEqualTo(Integer.toString(status));
        assertThat(answer.json().get("title").text()).isNotBlank();
        assertThat(answer.json().get("type").text()).isEqualTo("about:blank");
    }
}
