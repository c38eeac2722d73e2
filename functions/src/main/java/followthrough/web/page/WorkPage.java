package followthrough.web.page;

import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What somebody of the team has to do.
 *
 * @param path of the page, {@code /s/…}; the forms post below it; empty if the link no longer opens anything
 * @param people whom the reader may act as; one if it is their own page
 * @param work what waits for them
 * @param shown the concern that they opened
 * @param zone that times are shown in
 */
public record WorkPage(
        Frame frame,
        String path,
        List<Option> people,
        List<WorkLine> work,
        Optional<WorkItem> shown,
        ZoneId zone,
        Said said,
        Typed typed,
        Errors errors) {
    /** What was typed and not recorded. */
    public record Typed(String who, String words, String way, String newsBy) {
        /** Nothing. */
        public static final Typed NOTHING = new Typed("", "", "", "");
    }

    /** What the last press came to. */
    public enum Said {
        NOTHING,
        TAKE,
        ANSWER,
        HAPPENED,
        MISSED,
        REFUSED;

        /** The one of that name, or {@link #NOTHING}. */
        public static Said of(String code) {
            return Arrays.stream(values())
                    .filter(said -> said.name().toLowerCase(Locale.ROOT).equals(code))
                    .findFirst()
                    .orElse(NOTHING);
        }
    }

    /** What a link shows that no longer opens anything. */
    public static WorkPage ended(Frame frame) {
        return new WorkPage(
                frame,
                "",
                List.of(),
                List.of(),
                Optional.empty(),
                ZoneOffset.UTC,
                Said.NOTHING,
                Typed.NOTHING,
                Errors.NONE);
    }

    /** Whether the link no longer opens anything. */
    public boolean isEnded() {
        return path.isEmpty();
    }

    /** The title, saying first if something has to be mended. */
    public String title() {
        String title = isEnded() ? frame.say("work.ended.title") : heading();
        return errors.isEmpty() ? title : frame.say("errors.prefix", title);
    }

    /** What stands at the top. */
    public String heading() {
        return shown.map(item -> frame.say("work.concern", item.line().service(), item.line().reference()))
                .orElseGet(() -> frame.say("work.title"));
    }

    /** What the last press came to, where that is not for the list of errors to say. */
    public Optional<Notice> notice() {
        return said == Said.NOTHING || said == Said.REFUSED
                ? Optional.empty()
                : Optional.of(Notice.good(frame, "work.pressed." + said.name().toLowerCase(Locale.ROOT)));
    }

    /** Whether the reader has to say who they are. */
    public boolean asksWho() {
        return people.size() != 1;
    }

    /** A promise, said: “A person answers by 2:00 PM PST today”. */
    public String say(PromiseLine promise) {
        return frame.say("promise." + promise.kind() + "." + promise.by());
    }

    /** Whether that is the way that an answer was about to go, or goes if nobody says otherwise. */
    public boolean isWay(String way) {
        String wanted = typed.way().isEmpty() ? usualWay() : typed.way();
        return way.equals(wanted);
    }

    private String usualWay() {
        return shown.filter(WorkItem::reachedByMail).isPresent() ? "mail" : "phone";
    }
}
