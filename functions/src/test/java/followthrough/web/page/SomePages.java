package followthrough.web.page;

import followthrough.look.Accent;
import followthrough.words.Words;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Pages to try things on. */
final class SomePages {
    static final Instant NOW = Instant.parse("2026-11-23T17:05:00Z");
    static final ZoneId SEATTLE = ZoneId.of("America/Los_Angeles");
    static final Words WORDS = Words.in(Locale.US);
    static final Assets ASSETS = Assets.load();
    static final Office OFFICE =
            new Office("Harbor Homes", "(206) 555-0142", "tel:+12065550142", true, Optional.empty(), SEATTLE);
    static final Frame FRAME = new Frame(WORDS, ASSETS, Accent.DEFAULT, Optional.of(OFFICE), Optional.empty(), NOW);
    static final ServiceChoice NO_HEAT = new ServiceChoice("no-heat", "No heat", true, "Smell gas? Leave.", true);
    static final ServiceChoice INVOICE = new ServiceChoice("invoice", "An invoice", false, "", false);
    static final Contact CONTACT =
            new Contact("Sam", "sam@example.com", "+1 206-555-0199", "1200 Pine St", "Side door");
    static final Instant DUE = Instant.parse("2026-11-23T18:30:00Z");

    private SomePages() {}

    static ReportPage form() {
        return ReportPage.blank(FRAME, List.of(NO_HEAT, INVOICE), List.of(), SEATTLE, "sub-1");
    }

    static ReportPage form(Report typed, Sending sending, FieldError... errors) {
        return new ReportPage(
                FRAME, List.of(NO_HEAT, INVOICE), List.of(), SEATTLE, typed, sending, new Errors(List.of(errors)));
    }

    static Report typed(String text) {
        return new Report("sub-1", "no-heat", text, text, text, text, text, "en", "Asia/Kathmandu", true);
    }

    static StatusPage status(ConcernView concern) {
        return status(concern, Arrangement.NONE);
    }

    static StatusPage status(ConcernView concern, Arrangement arrangement) {
        return StatusPage.of(FRAME.withCallMe("/c/abc#call-me"), "/c/abc", concern, arrangement, Pressed.NOTHING);
    }

    static ConcernView concern(String words) {
        return concern("open", words, CONTACT, true, new PromiseLine("answer", "office", DUE, "due"));
    }

    static ConcernView concern(
            String state, String words, Contact contact, boolean reachedByMail, PromiseLine... promises) {
        return new ConcernView(
                "K7QM42",
                7,
                state,
                NO_HEAT,
                true,
                words,
                "Rosa Delgado",
                SEATTLE,
                List.of(promises),
                timeline(),
                contact,
                reachedByMail,
                false,
                false);
    }

    private static List<TimelineEntry> timeline() {
        Timeline timeline = new Timeline(WORDS, SEATTLE, true, who -> who, what -> what);
        return Stream.of(
                        timeline.entry(NOW.minusSeconds(60), "told", Map.of(), ""),
                        timeline.entry(NOW.minusSeconds(30), "message", Map.of(), "It is upstairs."),
                        timeline.entry(NOW.minusSeconds(20), "a-private-note", Map.of(), "Secret."))
                .flatMap(Optional::stream)
                .toList();
    }
}
