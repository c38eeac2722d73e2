package followthrough.web.page;

import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A concern as somebody of the team works on it.
 *
 * @param path of the page, {@code /s/…}; the forms post below it; empty if the link no longer opens anything
 * @param people whom the reader may act as; one if it is their own page
 * @param shown the concern that they opened
 * @param zone that times are shown in
 */
public record WorkPage(
        Frame frame,
        String path,
        List<Option> people,
        Optional<WorkItem> shown,
        ZoneId zone,
        Said said,
        Typed typed,
        Errors errors) {
    /** The forms about promises have a field of their own each that says who presses. */
    public WorkPage {
        errors = typed.promise().isEmpty() ? errors : errors.renamed("who", "who-" + typed.promise());
    }

    /**
     * What was typed and not recorded.
     *
     * @param who the id of whom they act as, which is kept from press to press
     * @param promise the {@link PromiseLine#id} of the promise whose form it was; empty if it was another form
     * @param others by the names of other fields
     */
    public record Typed(
            String who,
            String words,
            String way,
            String newsBy,
            String promise,
            String slot,
            String reason,
            Map<String, String> others) {
        public Typed {
            others = Map.copyOf(others);
        }

        /** Nothing. */
        public static final Typed NOTHING = by("");

        /** Nothing, by somebody who said before who they are. */
        public static Typed by(String who) {
            return new Typed(who, "", "", "", "", "", "", Map.of());
        }

        /** What was typed into another field; empty if nothing was. */
        public String other(String field) {
            return Optional.ofNullable(others.get(field)).orElse("");
        }
    }

    /** What the last press came to. */
    public enum Said {
        NOTHING,
        TAKE,
        ANSWER,
        NOTED,
        HAPPENED,
        MISSED,
        UNSAY,
        ON_THE_WAY,
        LATE,
        MISTAKE,
        PROPOSE,
        BOOK,
        CANCEL,
        KEEP,
        ORDINARY,
        TOLD,
        NOBODY,
        WRONG,
        REACHES,
        ARRIVED,
        DONE,
        PARTLY,
        SETTLED,
        NOT_DONE,
        TAKE_BACK,
        TIME_LOST,
        NOBODY_THERE,
        NOT_REACHED,
        PROMISE,
        NOTE,
        AMENDS,
        CAUSE,
        /** It no longer fits what stands there now. */
        OUTDATED,
        HAND_OVER,
        CANNOT,
        REPORTED,
        DISCARDED,
        NOT_OURS,
        MERGED,
        SERVICE,
        CONTACT,
        RESTORED,
        CHANGED,
        REFUSED;

        /** What an address calls it. */
        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        /** The one of that name, or {@link #NOTHING}. */
        public static Said of(String code) {
            return Arrays.stream(values()).filter(said -> said.code().equals(code)).findFirst().orElse(NOTHING);
        }
    }

    /** What a link shows that no longer opens anything. */
    public static WorkPage ended(Frame frame) {
        return new WorkPage(
                frame, "", List.of(), Optional.empty(), ZoneOffset.UTC, Said.NOTHING, Typed.NOTHING, Errors.NONE);
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
                : Optional.of(
                        said == Said.OUTDATED || said == Said.TIME_LOST
                                ? Notice.care(frame, "work.pressed." + said.code())
                                : Notice.good(frame, "work.pressed." + said.code()));
    }

    /** Whether the reader has to say who they are. */
    public boolean asksWho() {
        return people.size() != 1;
    }

    /** Where all that waits is listed; empty if that is here. */
    public String back() {
        return shown.map(_ -> path + (isKnown() ? "?who=" + typed.who() : "")).orElse("");
    }

    private boolean isKnown() {
        return asksWho() && people.stream().anyMatch(person -> person.value().equals(typed.who()));
    }

    /** Whether its time has passed. */
    public boolean late(PromiseLine promise) {
        return promise.due().isBefore(frame.now());
    }

    /** The promises whose time has passed without a word, of which the reader is asked first of all. */
    public List<PromiseLine> asked() {
        return promises().filter(PromiseLine::isDue).filter(this::late).toList();
    }

    /** The promises whose time is still to come. */
    public List<PromiseLine> ahead() {
        return promises().filter(PromiseLine::isDue).filter(promise -> !late(promise)).toList();
    }

    /** The promises of which something may be said, though nobody asks. */
    public List<PromiseLine> toSay() {
        return promises().filter(promise -> !promise.isDue() || !late(promise)).toList();
    }

    private Stream<PromiseLine> promises() {
        return shown.filter(WorkItem::open).stream().flatMap(item -> item.promises().stream());
    }

    /** Whether the form that says why something is not urgent has to be mended. */
    public boolean explainsUrgency() {
        return !errors.of("explanation").isEmpty();
    }

    /** Whether a press on the form of that promise has to be mended. */
    public boolean isPressed(PromiseLine promise) {
        return !errors.isEmpty() && typed.promise().equals(promise.id());
    }

    /** A promise, said, without its time: “A first answer by”. */
    public String say(PromiseLine promise) {
        return frame.say("work.promise." + promise.kind() + "." + promise.by());
    }

    /** The time of a promise. */
    public String when(PromiseLine promise) {
        return frame.when(promise.due(), zone);
    }

    /** The question whether it was kept. */
    public String question(PromiseLine promise) {
        return frame.say("work.question." + promise.kind() + "." + promise.by(), when(promise));
    }

    /** Whether that is the way that an answer was about to go, or goes if nobody says otherwise. */
    public boolean isWay(String way) {
        String wanted = typed.way().isEmpty() ? usualWay() : typed.way();
        return way.equals(wanted);
    }

    private String usualWay() {
        return shown.filter(WorkItem::reachedByMail).isPresent() ? "mail" : "phone";
    }

    /** Whether its reader is signed in for the office's pages. */
    public boolean isOffices() {
        return path.startsWith("/m/");
    }
}
