package followthrough.journey;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import followthrough.document.Json;
import followthrough.document.Node;
import followthrough.journey.language.Answer;
import followthrough.journey.language.Browser;
import followthrough.journey.language.Customer;
import followthrough.journey.language.Page;
import followthrough.journey.language.Town;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Managers take out what the business has, for programs of their own. */
@Execution(ExecutionMode.CONCURRENT)
class ExportTest {
    private static final String PERIOD = "from=2027-02-15&until=2027-03-02";
    private static final Pattern NEXT = Pattern.compile("<([^>]+)>; rel=\"next\"");

    private final Town town = Town.calmAt("2027-03-02T10:00");
    private final Browser walt = town.colleague("walt").signsIn();

    @AfterEach
    void close() {
        town.close();
    }

    private Customer tells(String words) {
        Customer customer = town.customer();
        customer.tells("plumbing", words);
        return customer;
    }

    private Answer takes(String file, String more) {
        Answer answer = walt.get("/m/export/" + file + "?" + PERIOD + more);
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        return answer;
    }

    /** As a reader takes it that knows nothing of our writer. */
    private static List<NamedCsvRecord> csv(Answer answer) {
        byte[] bytes = answer.bytes();
        assertThat(bytes).startsWith(0xEF, 0xBB, 0xBF);
        String text = new String(bytes, 3, bytes.length - 3, StandardCharsets.UTF_8);
        assertThat(text).endsWith("\r\n");
        return CsvReader.builder().ofNamedCsvRecord(text).stream().toList();
    }

    private static List<Node> lines(Answer answer) {
        assertThat(answer.text()).endsWith("\n");
        return answer.text().lines().map(line -> Json.parse(line).document().orElseThrow()).toList();
    }

    private static List<String> column(List<NamedCsvRecord> records, String name) {
        return records.stream().map(one -> one.getField(name)).toList();
    }

    private Optional<String> next(Answer answer) {
        Matcher link = NEXT.matcher(answer.header("Link"));
        return link.matches() ? Optional.of(link.group(1)) : Optional.empty();
    }

    @Test
    void concerns_are_facts_alone_unless_more_is_asked_for() {
        Customer customer = tells("The Quillmark tap drips.");

        Answer answer = takes("concerns.csv", "");

        assertThat(answer.header("Content-Type")).isEqualTo("text/csv; charset=utf-8; header=present");
        assertThat(answer.header("Content-Disposition"))
                .isEqualTo("attachment; filename=\"concerns-2027-02-15-2027-03-02-1.csv\"");
        assertThat(answer.header("Cache-Control")).isEqualTo("no-store");
        assertThat(csv(answer))
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.getField("reference")).isEqualTo(customer.reference());
                    assertThat(row.getField("told")).isEqualTo("2027-03-02T18:00:00Z");
                    assertThat(row.getField("service")).isEqualTo("plumbing");
                    assertThat(row.getField("state")).isEqualTo("open");
                    assertThat(row.getField("owner")).isEqualTo("office");
                });
        assertThat(answer.text()).doesNotContain("Quillmark", customer.name(), customer.mail(), customer.phone());
    }

    @Test
    void words_come_out_as_they_were_told_whatever_is_in_them() {
        List<String> words =
                List.of(
                        "Quillmark, with a comma",
                        "“Quillmark” and \"quotes\", \"\"",
                        "Quillmark\non\r\nlines",
                        "Quillmark 👩🏽‍🔧 é ع",
                        "1;2\t3 Quillmark");
        for (String text : words) {
            tells(text);
            town.passes(Duration.ofSeconds(1));
        }

        List<NamedCsvRecord> read = csv(takes("concerns.csv", "&personal=1"));
        List<Node> lines = lines(takes("concerns.jsonl", "&personal=1"));

        List<String> told = words.stream().map(text -> text.replaceAll("\r\n|\r|\n", "\r\n")).toList();
        assertThat(column(read, "words").stream().map(text -> text.replaceAll("\r\n|\r|\n", "\r\n")))
                .containsExactlyElementsOf(told);
        assertThat(lines.stream().map(line -> line.get("words").text()))
                .containsExactlyElementsOf(column(read, "words"));
        assertThat(column(read, "mail")).allMatch(mail -> mail.contains("@"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=HYPERLINK(\"http://evil.example\",\"Quillmark\")",
                "+1 Quillmark",
                "-Quillmark",
                "@SUM(Quillmark)",
                "=\"Quillmark\"\n=2"
            })
    void what_a_spreadsheet_would_take_for_a_formula_is_text(String words) {
        tells(words);

        String read = csv(takes("concerns.csv", "&personal=1")).getFirst().getField("words");

        assertThat(read.replace("\r\n", "\n")).isEqualTo("'" + words);
        assertThat(lines(takes("concerns.jsonl", "&personal=1")).getFirst().get("words").text().replace("\r\n", "\n"))
                .as("no spreadsheet reads JSON Lines")
                .isEqualTo(words);
    }

    @Test
    void json_lines_say_the_same() {
        tells("The Quillmark tap drips.");
        Answer answer = takes("concerns.jsonl", "");

        assertThat(answer.header("Content-Type")).isEqualTo("application/jsonl");
        assertThat(answer.header("Content-Disposition")).endsWith("-1.jsonl\"");
        assertThat(lines(answer))
                .singleElement()
                .satisfies(line -> {
                    assertThat(line.get("handoffs").text()).isEqualTo("0");
                    assertThat(line.get("urgent").isTrue()).isFalse();
                    assertThat(line.get("start").present()).isFalse();
                    assertThat(line.fields()).containsKey("start").doesNotContainKey("name");
                });
    }

    @Test
    void promises_are_a_row_each() {
        Customer customer = tells("The Quillmark tap drips.");
        customer.takesTheTimeAt("2027-03-04T09:00");

        List<NamedCsvRecord> rows = csv(takes("promises.csv", ""));

        assertThat(column(rows, "reference")).containsOnly(customer.reference());
        assertThat(column(rows, "kind")).contains("answer", "arrive");
        assertThat(column(rows, "outcome")).contains("due");
    }

    @Test
    void answers_are_the_last_of_each_concern() {
        Customer silent = tells("The Quillmark tap drips.");
        Customer answering = tells("The Quillmark tub leaks.");
        town.office()
                .opens(answering.reference())
                .form("/done")
                .choose("who", "rosa")
                .type("done", "A Quillmark seal.")
                .send();
        town.isNow("2027-03-03T10:05");
        answering.app().answers(answering.link(), "{\"resolved\":\"yes\",\"satisfaction\":5,\"repeated\":false}");
        answering.app().answers(answering.link(), "{\"resolved\":\"yes\",\"satisfaction\":4,\"repeated\":false}");

        List<NamedCsvRecord> rows = csv(town.colleague("walt").signsIn().get("/m/export/answers.csv?" + PERIOD));

        assertThat(rows)
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.getField("reference"))
                            .isEqualTo(answering.reference())
                            .isNotEqualTo(silent.reference());
                    assertThat(row.getField("resolvedBy")).isEqualTo("rosa");
                    assertThat(row.getField("resolved")).isEqualTo("yes");
                    assertThat(row.getField("satisfaction")).isEqualTo("4");
                    assertThat(row.getField("effort")).isEmpty();
                    assertThat(row.getField("repeated")).isEqualTo("false");
                });
    }

    private void saysNo(String asked, String why, String offered) {
        town.browser()
                .open(town.colleague("bea").ownLink() + "/no")
                .form("/no")
                .choose("reason", "not-covered")
                .type("asked", asked)
                .type("why", why)
                .type("offered", offered)
                .press();
    }

    @Test
    void what_staff_said_no_to_comes_with_or_without_words() {
        saysNo("Paint the Quillmark fence", "", "=A Quillmark painter");
        town.passes(Duration.ofSeconds(1));
        saysNo("Paint the Quillmark gate", "Quillmark!", "");

        List<NamedCsvRecord> rows = csv(takes("no-log.csv", "&personal=1"));

        assertThat(column(rows, "asked")).containsExactly("Paint the Quillmark fence", "Paint the Quillmark gate");
        assertThat(column(rows, "offered")).containsExactly("'=A Quillmark painter", "");
        assertThat(column(rows, "who")).containsOnly("bea");
        assertThat(column(rows, "reason")).containsOnly("not-covered");
        assertThat(takes("no-log.csv", "").text()).doesNotContain("Quillmark").contains("not-covered");
    }

    @Test
    void parts_are_complete_and_have_nothing_twice() {
        List<String> told =
                IntStream.range(0, 45).mapToObj(number -> tells("Quillmark " + number + ".").reference()).toList();

        Page page = walt.open("/m/export?what=concerns&format=csv&personal=1&small=1&" + PERIOD);
        assertThat(page.texts("#parts li a")).containsExactly("Part 1 of 3", "Part 2 of 3", "Part 3 of 3");
        assertThat(page.texts("#parts li p")).containsExactly("20 concerns", "20 concerns", "5 concerns");
        List<Answer> listed = page.document().select("#parts li a").eachAttr("href").stream().map(walt::get).toList();
        List<String> read = listed.stream().flatMap(part -> column(csv(part), "reference").stream()).toList();
        assertThat(read).hasSize(45).containsExactlyInAnyOrderElementsOf(told);

        Answer first = takes("concerns.csv", "&personal=1&small=1");
        Answer second = walt.get(next(first).orElseThrow());
        Answer third = walt.get(next(second).orElseThrow());
        assertThat(next(third)).isEmpty();
        assertThat(Stream.of(first, second, third).map(Answer::text))
                .containsExactlyElementsOf(listed.stream().map(Answer::text).toList());
        assertThat(third.header("Content-Disposition")).contains("-3.csv");
    }

    @Test
    void parts_of_the_no_log_are_complete_and_have_nothing_twice() {
        IntStream.range(0, 23).forEach(number -> saysNo("Quillmark wish " + number + ".", "", ""));

        Page page = walt.open("/m/export?what=no-log&format=jsonl&personal=1&small=1&" + PERIOD);

        assertThat(page.texts("#parts li p")).containsExactly("20 entries", "3 entries");
        List<String> read = new ArrayList<>();
        page.document().select("#parts li a").eachAttr("href").stream()
                .flatMap(part -> lines(walt.get(part)).stream())
                .forEach(line -> read.add(line.get("asked").text()));
        assertThat(read).hasSize(23).doesNotHaveDuplicates();
        assertThat(next(takes("no-log.csv", "&personal=1&small=1"))).isPresent();
    }

    @Test
    void a_part_too_large_for_an_answer_leads_to_smaller_ones() {
        String much = "あ".repeat(19_980) + "Quillmark";
        IntStream.range(0, 25).forEach(number -> saysNo(number + much, much, much));

        Answer refused = walt.get("/m/export/no-log.csv?personal=1&" + PERIOD);
        Page page = walt.open(refused.location().orElseThrow());

        assertThat(refused.status()).isEqualTo(303);
        assertThat(page.notices()).containsExactly("In smaller parts");
        assertThat(page.document().select("#parts li a").eachAttr("href"))
                .hasSize(2)
                .allSatisfy(part -> assertThat(walt.get(part).status()).isEqualTo(200));
    }

    @Test
    void a_period_is_whole_days_by_the_clock_of_the_business() {
        town.isNow("2027-03-02T23:30");
        Customer late = tells("The Quillmark tub leaks at night.");
        town.isNow("2027-03-03T00:30");
        Customer early = tells("The Quillmark tub leaks in the morning.");
        Browser manager = town.colleague("walt").signsIn();

        assertThat(column(csv(manager.get("/m/export/concerns.csv?from=2027-03-02&until=2027-03-02")), "reference"))
                .containsExactly(late.reference());
        assertThat(column(csv(manager.get("/m/export/concerns.csv?from=2027-03-03&until=2027-03-03")), "reference"))
                .containsExactly(early.reference());
    }

    @Test
    void a_period_without_anything_says_so_and_its_file_has_its_columns() {
        assertThat(walt.open("/m/export?what=concerns&format=csv&from=2027-02-01&until=2027-02-28").text())
                .contains("There is nothing in this period.");
        Answer empty = walt.get("/m/export/concerns.csv?from=2027-02-01&until=2027-02-28");
        assertThat(empty.text()).startsWith("\uFEFFid,reference,told,").endsWith("\r\n");
        assertThat(csv(empty)).isEmpty();
        assertThat(walt.get("/m/export/concerns.jsonl?from=2027-02-01&until=2027-02-28").text()).isEmpty();
    }

    @ParameterizedTest(name = "{0} to {1}")
    @CsvSource({
        "2027-03-02, 2027-03-01, until, The last day comes before the first. Please swap them.",
        "1927-03-02, 2027-03-01, from, That’s too long at once. Choose at most 366 days.",
        "2027-03-02, 2027-03-04, until, Choose a day that isn’t after today.",
        "9999-01-01, 2027-03-02, from, Choose a day that isn’t after today.",
        "2027-02-30, 2027-03-01, from, 'Choose a day that exists, such as 2027-03-31.'",
        "'', 2027-03-01, from, 'Choose a day that exists, such as 2027-03-31.'",
        "2027-03-01, yesterday, until, 'Choose a day that exists, such as 2027-03-31.'",
        "2027-03-01, 2027-03-01T10:00, until, 'Choose a day that exists, such as 2027-03-31.'",
        "2027-03-01, +999999999-01-01, until, 'Choose a day that exists, such as 2027-03-31.'"
    })
    void a_period_that_makes_no_sense_is_said_to_make_none(String from, String until, String field, String problem) {
        String period = "from=" + from + "&until=" + until.replace("+", "%2B");
        for (String where : List.of("?what=concerns&format=csv&", "/concerns.csv?")) {
            Page page = walt.open("/m/export" + where + period);
            assertThat(page.status()).isEqualTo(422);
            assertThat(page.problems()).hasSize(1).containsEntry(field, problem);
            assertThat(page.document().select("#" + field).val()).isEqualTo(field.equals("from") ? from : until);
        }
    }

    @Test
    void what_is_not_there_cannot_be_exported() {
        assertThat(walt.open("/m/export?what=secrets&format=xls&" + PERIOD).problems())
                .containsOnlyKeys("what", "format");
        assertThat(walt.get("/m/export/secrets.csv?" + PERIOD).status()).isEqualTo(404);
        assertThat(walt.get("/m/export/concerns.xls?" + PERIOD).status()).isEqualTo(404);
        assertThat(walt.get("/m/export/concerns?" + PERIOD).status()).isEqualTo(404);
        assertThat(walt.get("/m/export/concerns.csv?after=nowhere&" + PERIOD).status()).isEqualTo(400);
        assertThat(walt.get("/m/export/concerns.csv?after=MC4&" + PERIOD).status()).isEqualTo(200);
        assertThat(walt.get("/m/export/concerns.csv?part=%0d%0aX&" + PERIOD).header("Content-Disposition"))
                .endsWith("-1.csv\"");
    }

    @Test
    void it_is_for_managers_and_owners_alone() {
        tells("The Quillmark tap drips.");
        Browser bea = town.colleague("bea").signsIn();

        assertThat(bea.open("/m").text()).doesNotContain("Export");
        assertThat(walt.open("/m").text()).contains("Export");
        for (String path : List.of("/m/export", "/m/export/concerns.csv?" + PERIOD)) {
            assertThat(bea.open(path).status()).isEqualTo(403);
            assertThat(town.browser().open(path).text()).contains("You are not signed in");
            assertThat(town.colleague("walt").keepsAPhone().open(path).status()).isEqualTo(403);
        }
    }

    @Test
    void a_part_costs_few_requests() {
        IntStream.range(0, 3).forEach(number -> tells("Quillmark " + number + "."));
        saysNo("Paint the Quillmark fence", "", "");

        assertThat(cost("/m/export")).containsExactly("GetItem");
        assertThat(cost("/m/export/concerns.csv?" + PERIOD))
                .containsExactly("GetItem", "Query", "Query", "BatchGetItem");
        assertThat(cost("/m/export/concerns.csv?personal=1&" + PERIOD))
                .containsExactly("GetItem", "Query", "Query", "BatchGetItem", "BatchGetItem");
        assertThat(cost("/m/export/no-log.csv?" + PERIOD)).hasSizeLessThanOrEqualTo(5).contains("GetItem", "Query");
        assertThat(cost("/m/export?what=concerns&format=csv&" + PERIOD)).hasSizeLessThanOrEqualTo(5);
    }

    private List<String> cost(String path) {
        return town.requestsDuring("OfficeFunction", () -> walt.get(path));
    }
}
