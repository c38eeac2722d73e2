package followthrough.plan;

import followthrough.document.Node;
import followthrough.journal.Subject;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads the payload of a wake, field by field, and believes none of them. */
record WakePayloadReader(Node payload) {
    private static final Pattern COUNT = Pattern.compile("0|[1-9][0-9]{0,17}");
    private static final Pattern SUBJECT = Pattern.compile("[^#]+#.+", Pattern.DOTALL);

    WakePayload read() {
        long version = count("version").orElse(0L);
        return version > WakePayload.VERSION
                ? new WakePayload.Newer(version)
                : good(version).<WakePayload>map(good -> good).orElseGet(WakePayload.Foreign::new);
    }

    private Optional<WakePayload.Good> good(long version) {
        return subject()
                .filter(_ -> version == WakePayload.VERSION)
                .flatMap(subject ->
                        count("sequence")
                                .flatMap(sequence -> due().map(due -> new WakePayload.Good(subject, sequence, due))));
    }

    private Optional<Long> count(String field) {
        return payload.get(field) instanceof Node.Numeral(String literal, _) && COUNT.matcher(literal).matches()
                ? Optional.of(Long.parseLong(literal))
                : Optional.empty();
    }

    private Optional<Subject> subject() {
        return text("subject").filter(key -> SUBJECT.matcher(key).matches()).map(Subject::of);
    }

    private Optional<Instant> due() {
        return text("due").flatMap(WakePayloadReader::instant);
    }

    private Optional<String> text(String field) {
        return payload.get(field) instanceof Node.Text(String value, _) ? Optional.of(value) : Optional.empty();
    }

    private static Optional<Instant> instant(String text) {
        try {
            return Optional.of(Instant.parse(text));
        } catch (DateTimeException notAnInstant) {
            return Optional.empty();
        }
    }
}
