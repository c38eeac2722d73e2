package followthrough.web.page;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * All that is known of a concern, for whoever answers for the business.
 *
 * @param state as in the API
 * @param toldAt when it was told
 * @param owner the name of whoever answers for it; empty if nobody does yet
 * @param timing what stands about the time, in a sentence
 * @param told what was told, or its beginning
 * @param promises those that were given last, oldest first
 * @param ahead what we do by ourselves, earliest first
 * @param lines what happened, oldest first
 * @param older where what happened before that is, if there is any
 * @param aside how much was set aside
 * @param kept the id of the concern that it became part of
 * @param pressed what the last press came to
 * @param typed what was typed into the form that opens it again
 * @param zone that times are said in
 */
public record StoryPage(
        Frame frame,
        String concern,
        String reference,
        String service,
        String state,
        Instant toldAt,
        boolean urgent,
        Contact contact,
        boolean reachedByMail,
        String owner,
        String timing,
        String told,
        List<PromiseLine> promises,
        List<Coming> ahead,
        List<Line> lines,
        Optional<String> older,
        int aside,
        Optional<String> kept,
        Pressed pressed,
        String typed,
        Errors errors,
        ZoneId zone) {
    public StoryPage {
        promises = List.copyOf(promises);
        ahead = List.copyOf(ahead);
        lines = List.copyOf(lines);
    }

    /** What a press on this page can have come to. */
    public enum Pressed {
        /** Nothing was pressed, or something had to be mended. */
        NOTHING,
        /** It is open again. */
        REOPENED,
        /** What was set aside is tried again. */
        RETRIED,
        /** Somebody was quicker, or it no longer fits. */
        OUTDATED;

        /** What a page's address says. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** What an address says; nothing where it makes no sense. */
        public static Pressed of(String code) {
            return Arrays.stream(values()).filter(one -> one.code().equals(code)).findFirst().orElse(NOTHING);
        }
    }

    /** Something that we do by ourselves, if nobody does anything until then. */
    public record Coming(String text, Instant due) {}

    /**
     * Something that happened.
     *
     * @param inside whether the customer does not see it
     * @param words that were said with it, or their beginning; may be empty
     * @param letters what became of its letters
     */
    public record Line(Instant at, String text, boolean inside, String words, List<Letter> letters) {
        public Line {
            letters = List.copyOf(letters);
        }
    }

    /**
     * What became of a letter.
     *
     * @param address where it can be read; empty if it cannot
     */
    public record Letter(String text, String address) {}

    /** The title, saying first if something has to be mended. */
    public String title() {
        String title = heading();
        return errors.isEmpty() ? title : frame.say("errors.prefix", title);
    }

    /** What stands at its top. */
    public String heading() {
        return frame.say("work.concern", service, reference);
    }

    /** Where it is worked on. */
    public String work() {
        return "/m/work?concern=" + concern;
    }

    /** Where its forms post to. */
    public String path() {
        return "/m/concerns/" + concern;
    }

    /** Whether somebody still waits for something. */
    public boolean open() {
        return state.equals("open") || state.equals("under-way");
    }

    /** Whether it has ended in a way after which it can be opened again. */
    public boolean reopenable() {
        return !open() && !state.equals("discarded");
    }

    /** What the last press came to, in words. */
    public Optional<Notice> notice() {
        return switch (pressed) {
            case NOTHING -> Optional.empty();
            case REOPENED, RETRIED -> Optional.of(Notice.good(frame, "story.pressed." + pressed.code()));
            case OUTDATED -> Optional.of(Notice.care(frame, "story.pressed." + pressed.code()));
        };
    }
}
