package followthrough.journey.language;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.HexFormat;

/** A program of the business, which comes with an API key. */
public record Program(Town town, String key) {
    private static final Duration SETTINGS_KEPT = Duration.ofMinutes(2);

    /** A program whose key is in the settings from now on. */
    public static Program withAKey(Town town, boolean mayRead) {
        Program program = new Program(town, "quillmark-" + mayRead);
        town.changesSettings(settings ->
                settings
                        + "\napiKeys:\n  - {name: program, sha256: %s, read: %s}\n"
                                .formatted(hash(program.key), mayRead));
        town.passes(SETTINGS_KEPT);
        return program;
    }

    private static String hash(String key) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(key.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Reads concerns; the query may be empty. */
    public Answer reads(String query) {
        return town.http()
                .get("/api/concerns" + (query.isEmpty() ? "" : "?" + query), "Authorization", "Bearer " + key);
    }

    /** From where an answer says to go on. */
    public static String next(Answer answer) {
        return answer.json().get("next").text();
    }
}
