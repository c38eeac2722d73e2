package followthrough.journey;

import static org.assertj.core.api.Assertions.assertThat;

import followthrough.document.Json;
import followthrough.document.Node;
import followthrough.journey.language.Answer;
import followthrough.journey.language.ApiDocument;
import followthrough.journey.language.App;
import followthrough.journey.language.Customer;
import followthrough.journey.language.Program;
import followthrough.journey.language.Town;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** The API’s document says what is true: every operation is driven, and every answer held against it. */
class ApiDocumentTest {
    private static final String WORDS = "The Quillmark gutter leaks.";
    private static final String CONCERN = "/api/concerns/{link}";
    private static final String JSON = "application/json";
    private static final Town TOWN = Town.at("2027-03-02T10:00");

    private final ApiDocument document = ApiDocument.servedIn(TOWN);
    private final Customer customer = TOWN.customer();
    private final App app = customer.app();
    private final Set<String> driven = new TreeSet<>();

    @AfterAll
    static void close() {
        TOWN.close();
    }

    @Test
    void it_is_served_as_what_it_is_and_may_be_kept() {
        Answer answer = TOWN.http().get("/api/openapi.yaml");

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.header("Content-Type")).isEqualTo("application/yaml");
        assertThat(answer.header("Cache-Control")).isEqualTo("public, max-age=3600");
        assertThat(answer.text()).startsWith("openapi: 3.1.0\n");
    }

    @Test
    void its_examples_are_what_the_operations_take() {
        assertThat(document.operations().stream().filter(document::takesBody))
                .hasSize(7)
                .allSatisfy(document::holdsItsExamples);
    }

    @Test
    void every_operation_succeeds_as_the_document_says() {
        admits("GET /api/openapi.yaml", 200, TOWN.http().get("/api/openapi.yaml"));
        Answer told = admits("POST /api/concerns", 201, app.tells("plumbing", WORDS));
        String link = App.link(told);
        admits("GET /api/concerns", 401, TOWN.http().get("/api/concerns"));
        admits("GET " + CONCERN, 200, app.reads(link));
        admits("POST " + CONCERN + "/messages", 200, app.adds(link, "More of Quillmark"));
        List<Node> times = App.slots(admits("GET " + CONCERN + "/times", 200, app.asksForTimes(link, "")));
        admits("PUT " + CONCERN + "/appointment", 200, app.takes(link, times.getFirst()));
        admits("GET " + CONCERN + "/times", 200, app.asksForTimes(link, "from=2027-03-08&days=3"));
        admits("PUT " + CONCERN + "/reminders", 200, app.wantsReminders(link, false));
        admits("DELETE " + CONCERN + "/appointment", 422, app.cancels(link));
        String other = tells("plumbing");
        admits("PUT " + CONCERN + "/appointment", 200, app.takes(other, app.times(other).getLast()));
        admits("DELETE " + CONCERN + "/appointment", 200, app.cancels(other));
        for (String kind : List.of("as-soon-as-possible", "when-i-ask")) {
            admits("PUT " + CONCERN + "/timing", 200, app.defers(other, Json.mapping().with("kind", kind)));
        }
        admits(
                "PUT " + CONCERN + "/timing",
                200,
                app.defers(other, Json.mapping().with("kind", "not-before").with("date", "2027-05-03")));
        admits("POST " + CONCERN + "/withdraw", 200, app.withdraws(other, ""));
        admits("PUT " + CONCERN + "/followup", 409, app.answers(other, "{\"resolved\":\"yes\"}"));
        admits("PUT " + CONCERN + "/followup", 422, app.answers(other, "{\"resolved\":\"perhaps\"}"));

        assertThat(driven).isEqualTo(document.operations());
    }

    @Test
    void reading_on_is_answered_as_the_document_says() {
        try (Town town = Town.at("2027-03-02T10:00")) {
            String reading = "GET /api/concerns";
            Customer told = town.customer();
            told.tells("plumbing", WORDS);
            told.defers("not-before", "2027-04-01", "");
            town.customer().app().tells("invoice", WORDS);
            Program program = Program.withAKey(town, true);
            Answer answer = admits(reading, 200, program.reads("limit=1"));
            admits(reading, 200, program.reads("limit=100&after=" + Program.next(answer)));
            admits(reading, 422, program.reads("limit=0&after=x"));
            admits(reading, 403, Program.withAKey(town, false).reads(""));
        }
    }

    @Test
    void an_answer_whether_it_is_resolved_is_taken_as_the_document_says() {
        try (Town town = Town.at("2027-03-05T10:00")) {
            Customer customer = town.customer();
            customer.tells("plumbing", WORDS);
            town.office()
                    .opens(customer.reference())
                    .form("/done")
                    .choose("who", "rosa")
                    .type("done", "A Quillmark seal.")
                    .send();
            town.isNow("2027-03-06T10:05");
            String body = "{\"resolved\":\"yes\",\"satisfaction\":5,\"effort\":4,\"repeated\":false,\"comment\":null}";
            admits("PUT " + CONCERN + "/followup", 200, customer.app().answers(customer.link(), body));
        }
    }

    @Test
    void what_no_longer_fits_is_answered_as_the_document_says() {
        String link = tells("plumbing");
        List<Node> times = app.times(link);
        app.withdraws(link, "");

        admits("PUT " + CONCERN + "/appointment", 409, app.takes(link, times.getLast()));
        admits("PUT " + CONCERN + "/timing", 409, app.defers(link, Json.mapping().with("kind", "when-i-ask")));
    }

    @Test
    void a_time_that_is_gone_is_answered_as_the_document_says() {
        String link = tells("invoice");
        Node wanted = app.times(link).getLast();
        String other = tells("invoice");
        app.takes(other, app.times(other).getLast());

        Answer gone = admits("PUT " + CONCERN + "/appointment", 409, app.takes(link, wanted));

        assertThat(gone.json().get("times").items()).isNotEmpty();
    }

    @Test
    void an_appointment_that_is_over_can_no_longer_be_given_up_as_the_document_says() {
        try (Town town = Town.at("2027-03-02T10:00")) {
            App theirs = town.customer().app();
            String link = App.link(theirs.tells("invoice", WORDS));
            theirs.takes(link, theirs.times(link).getFirst());
            town.isNow("2027-03-02T18:00");

            admits("DELETE " + CONCERN + "/appointment", 409, theirs.cancels(link));
        }
    }

    @Test
    void what_is_refused_is_answered_as_the_document_says() {
        String link = tells("plumbing");
        for (String operation : document.operations()) {
            if (document.takesBody(operation)) {
                admits(operation, 400, sends(operation, link, "{", JSON));
                admits(operation, 422, sends(operation, link, "{\"color\":\"green\"}", JSON));
                admits(operation, 415, sends(operation, link, "{}", "text/plain"));
            }
            if (operation.contains("{link}")) {
                admits(operation, 404, sends(operation, "dead", "{}", JSON));
            }
        }
        admits("GET " + CONCERN + "/times", 422, app.asksForTimes(link, "days=0"));
        admits(
                "POST /api/concerns",
                401,
                TOWN.http()
                        .post(
                                "/api/concerns",
                                app.telling("plumbing", WORDS).write(),
                                "Content-Type",
                                JSON,
                                "Idempotency-Key",
                                App.newKey(),
                                "Authorization",
                                "Bearer nobody"));
    }

    @Test
    void a_method_that_a_path_does_not_take_is_answered_as_the_document_says() {
        String link = tells("plumbing");
        for (String operation : document.operations()) {
            if (operation.contains("/concerns")) {
                Answer answer = sends("PATCH " + path(operation), link, "{}", JSON);
                admits(operation, 405, answer);
                assertThat(answer.header("Allow")).contains(operation.substring(0, operation.indexOf(' ')));
            }
        }
    }

    @Test
    void too_much_is_answered_as_the_document_says() {
        try (Town town = Town.limitedAt("2027-03-02T10:00")) {
            App theirs = town.customer().app();
            String link = App.link(theirs.tells("plumbing", WORDS));
            Answer answer = theirs.defers(link, Json.mapping().with("kind", "when-i-ask"));
            for (int again = 0; again < 1_000 && answer.status() == 200; again++) {
                String kind = again % 2 == 0 ? "as-soon-as-possible" : "when-i-ask";
                answer = theirs.defers(link, Json.mapping().with("kind", kind));
            }
            admits("PUT " + CONCERN + "/timing", 429, answer);
            admits("PUT " + CONCERN + "/appointment", 429, theirs.takes(link, theirs.times(link).getLast()));
            admits("POST " + CONCERN + "/messages", 429, theirs.adds(link, "More of Quillmark"));
            admits("POST " + CONCERN + "/withdraw", 429, theirs.withdraws(link, ""));
        }
    }

    @Test
    void an_outage_is_answered_as_the_document_says() {
        String link = tells("plumbing");
        Node slot = app.times(link).getLast();
        TOWN.http()
                .post(
                        "/local/faults",
                        "{\"service\":\"dynamodb\",\"kind\":\"error\",\"times\":-1}",
                        "Content-Type",
                        JSON);
        try {
            admits("POST /api/concerns", 503, app.tells("plumbing", WORDS));
            admits("GET " + CONCERN, 503, app.reads(link));
            admits("GET " + CONCERN + "/times", 503, app.asksForTimes(link, ""));
            admits("PUT " + CONCERN + "/appointment", 503, app.takes(link, slot));
            admits("DELETE " + CONCERN + "/appointment", 503, app.cancels(link));
            admits("POST " + CONCERN + "/withdraw", 503, app.withdraws(link, ""));
        } finally {
            TOWN.http().send("DELETE", "/local/faults");
        }
    }

    private String tells(String service) {
        return App.link(app.tells(service, WORDS));
    }

    private Answer admits(String operation, int status, Answer answer) {
        assertThat(answer.status()).as(operation + " " + answer.text()).isEqualTo(status);
        document.admits(operation, answer);
        driven.add(operation);
        return answer;
    }

    private static String path(String operation) {
        return operation.substring(operation.indexOf(' ') + 1);
    }

    private static Answer sends(String operation, String link, String body, String type) {
        return TOWN.http()
                .send(
                        operation.substring(0, operation.indexOf(' ')),
                        path(operation).replace("{link}", link),
                        BodyPublishers.ofString(body),
                        "Content-Type",
                        type,
                        "Idempotency-Key",
                        App.newKey());
    }
}
