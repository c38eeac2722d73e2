package followthrough.proof;

import static followthrough.proof.Table.text;
import static org.assertj.core.api.Assertions.assertThat;

import followthrough.document.Json;
import followthrough.document.Node;
import followthrough.journey.language.Browser;
import followthrough.journey.language.Town;
import followthrough.tools.Tool;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * Whatever happens, twice, late or not at all, over both changes of the clocks: the results are what a program counts
 * that was written for itself, in another language, from the journal alone.
 */
class RecountTest {
    private static final int SEED = 20_270_312;
    private static final int FEW = 15;
    private static final int MANY = 400;
    private static final int DAYS = 4;

    @TempDir private Path folder = Path.of(".");

    /** The first day is two days before the clocks change. */
    @ParameterizedTest
    @ValueSource(strings = {"2027-03-12", "2027-11-05"})
    void the_results_are_what_the_journal_says(String first) throws Exception {
        recount(LocalDate.parse(first), FEW);
    }

    @Tag("proof")
    @ParameterizedTest
    @ValueSource(strings = {"2027-03-12", "2027-11-05"})
    void the_results_of_many_are_what_the_journal_says(String first) throws Exception {
        recount(LocalDate.parse(first), MANY);
    }

    private void recount(LocalDate first, int rows) throws Exception {
        try (Town town = Town.at(first.minusDays(1) + "T20:00");
                Table table = new Table(town.system().servicesUrl())) {
            BusyTown busy = new BusyTown(town, SEED);
            busy.tell(PastRows.first(rows), first, DAYS);
            busy.goOn(rows / 2);
            town.system().faults().clear();
            town.passes(Duration.ofDays(2));
            assertThat(table.pending()).as("what is not counted").isEmpty();
            Path journal = journal(table);
            List<String> said = recounted(journal, results(town.colleague("walt").signsIn(), first, town));
            System.out.println(first + ", " + said.getLast());
            assertThat(said).as("differences").singleElement().asString().endsWith(" figures, 0 differences");
        }
    }

    /** A period on either side of the change beside each other, the usual one, and one that is read by months. */
    private List<Path> results(Browser manager, LocalDate first, Town town) throws IOException {
        LocalDate today = LocalDate.ofInstant(town.now(), Town.ZONE);
        List<String> periods =
                List.of(
                        "?from=%s&until=%s".formatted(first.plusDays(2), first.plusDays(3)),
                        "",
                        "?from=%s&until=%s".formatted(first.minusDays(100), today));
        List<Path> files = new ArrayList<>();
        for (String period : periods) {
            Path file = folder.resolve("results-" + files.size());
            files.add(Files.write(file, manager.get("/m/results.json" + period).bytes()));
        }
        return files;
    }

    private Path journal(Table table) throws IOException {
        Stream<String> lines =
                table.items(item -> text(item, "pk").startsWith("concern#")).stream().flatMap(RecountTest::line);
        String settings = Json.mapping().with("type", "settings").with("zone", Town.ZONE.getId()).write();
        return Files.write(folder.resolve("journal"), Stream.concat(Stream.of(settings), lines).toList());
    }

    private static Stream<String> line(Map<String, AttributeValue> item) {
        var line =
                Json.mapping()
                        .with("type", text(item, "type"))
                        .with("concern", text(item, "pk").substring("concern#".length()));
        return switch (text(item, "type")) {
            case "concern" ->
                    Stream.of(line.with("service", text(item, "service")).with("told", text(item, "toldAt")).write());
            case "event" ->
                    Stream.of(
                            line.with("place", text(item, "sk"))
                                    .with("kind", text(item, "kind"))
                                    .with("at", text(item, "at"))
                                    .with("facts", facts(item))
                                    .write());
            default -> Stream.empty();
        };
    }

    private static Node facts(Map<String, AttributeValue> item) {
        var facts = Json.mapping();
        item.keySet().stream()
                .filter(name -> name.startsWith("fact:"))
                .forEach(name -> facts.with(name.substring("fact:".length()), text(item, name)));
        return facts.build();
    }

    private static List<String> recounted(Path journal, List<Path> results) throws IOException {
        List<String> command = new ArrayList<>();
        command.addAll(List.of(Tool.PYTHON3.path().toString(), "src/test/resources/recount.py", journal.toString()));
        results.forEach(file -> command.add(file.toString()));
        Process python = new ProcessBuilder(command).redirectErrorStream(true).start();
        try (var said = python.inputReader(StandardCharsets.UTF_8)) {
            return said.lines().toList();
        }
    }
}
