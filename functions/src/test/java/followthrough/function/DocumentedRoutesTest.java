package followthrough.function;

import static org.assertj.core.api.Assertions.assertThat;

import followthrough.document.Node;
import followthrough.document.YamlDocument;
import followthrough.web.Site;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Holds the document of the API against the routes that there are. */
class DocumentedRoutesTest {
    private static final Path DOCUMENT = Path.of("src/main/resources/followthrough/api/openapi.yaml");

    /** What a function of customers is told by its environment; nothing is asked of it here. */
    private static final Map<String, String> ENVIRONMENT =
            Map.of(
                    "TABLE_NAME", "table",
                    "LINK_KEY_A", "a".repeat(64),
                    "LINK_KEY_B", "b".repeat(64),
                    "LINK_KEY_SIGNING", "a",
                    "IDENTITY_KEY", "c".repeat(64),
                    "AWS_REGION", "us-west-2",
                    "AWS_ACCESS_KEY_ID", "nobody",
                    "AWS_SECRET_ACCESS_KEY", "nothing");

    @Test
    void every_route_of_the_api_is_documented_and_every_documented_operation_has_a_route() throws IOException {
        Site site =
                Site.ofCustomers(
                        Wiring.fromEnvironment(ENVIRONMENT, InstantSource.fixed(Instant.EPOCH)).customerParts());

        assertThat(documented())
                .isEqualTo(
                        site.operations().stream()
                                .filter(operation -> operation.contains(" /api/"))
                                .collect(Collectors.toCollection(TreeSet::new)));
    }

    private static Set<String> documented() throws IOException {
        Node document = YamlDocument.parse(Files.readString(DOCUMENT)).document().orElseThrow();
        return document.get("paths").fields().entrySet().stream()
                .flatMap(path ->
                        path.getValue().fields().keySet().stream()
                                .filter(name -> !name.equals("parameters"))
                                .map(method -> method.toUpperCase(Locale.ROOT) + " " + path.getKey()))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
