package followthrough.local;

import followthrough.document.Json;
import followthrough.local.lambda.LocalFunction;
import followthrough.local.lambda.Outcome;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/** Puts a business's settings into the table by the function that an operator would use. */
record BusinessFile(Map<String, LocalFunction> functions) {
    private static final String FUNCTION = "SettingsFunction";

    void install(Path file) {
        var function = Optional.ofNullable(functions.get(FUNCTION));
        function.ifPresent(it -> judge(it.invoke(event(file))));
    }

    private static byte[] event(Path file) {
        try {
            return Json.bytes(Json.mapping().with("settings", Files.readString(file)).build());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void judge(Outcome outcome) {
        if (!(outcome instanceof Outcome.Returned(var answer))) {
            throw new IllegalStateException(FUNCTION + " failed");
        }
        var errors = Json.parse(answer).orNothing().get("errors").items();
        if (!errors.isEmpty()) {
            throw new SettingsRefused(errors);
        }
    }
}
