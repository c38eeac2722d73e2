package followthrough.function;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import followthrough.document.Json;
import followthrough.document.Node;
import followthrough.document.Parsed;
import followthrough.document.Problem;
import followthrough.team.settings.Update;
import followthrough.team.settings.UpdateSettings;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.InstantSource;
import java.util.List;

/**
 * Takes a settings file into use. Operators invoke it with <code>{"settings": "the text of the file"}</code>; it
 * answers with the version that is in force, or with what is wrong, by line and field. The same file again changes
 * nothing.
 */
public final class SettingsFunction implements RequestStreamHandler {
    private static final String OPERATOR = "operator";

    private final UpdateSettings update;

    /** As Lambda makes it. */
    public SettingsFunction() {
        this(Wiring.fromEnvironment(System.getenv(), InstantSource.system()));
    }

    /** With these parts. */
    public SettingsFunction(Wiring wiring) {
        update = wiring.updateSettings();
    }

    @Override
    public void handleRequest(InputStream input, OutputStream output, Context context) throws IOException {
        output.write(Json.bytes(answer(input.readAllBytes())));
    }

    private Node answer(byte[] payload) {
        if (Json.parse(payload) instanceof Parsed.Good(Node.Mapping asked)
                && asked.field("settings").orElse(Node.nothing()) instanceof Node.Text text) {
            return switch (update.update(text.value(), OPERATOR)) {
                case Update.Valid(long version) -> Json.mapping().with("version", version).build();
                case Update.Invalid(List<Problem> problems) -> errors(problems);
            };
        }
        return errors(List.of(new Problem(0, "", "must be {\"settings\": \"the text of the file\"}")));
    }

    private static Node errors(List<Problem> problems) {
        return Json.mapping().with("errors", problems.stream().map(SettingsFunction::error).toList()).build();
    }

    private static Node error(Problem problem) {
        return Json.mapping()
                .with("line", problem.line())
                .with("field", problem.path())
                .with("problem", problem.message())
                .build();
    }
}
