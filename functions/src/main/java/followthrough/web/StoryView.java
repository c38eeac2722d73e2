package followthrough.web;

import followthrough.concern.Ahead;
import followthrough.concern.Concern;
import followthrough.concern.ConcernEvent;
import followthrough.concern.ConcernFile;
import followthrough.fieldwork.SentLetters;
import followthrough.fieldwork.SentLetters.Fate;
import followthrough.journal.EventId;
import followthrough.journal.JournalEvent;
import followthrough.team.Settings;
import followthrough.team.StaffMember;
import followthrough.web.page.Errors;
import followthrough.web.page.Frame;
import followthrough.web.page.StoryPage;
import followthrough.web.page.Timeline;
import followthrough.web.page.TimelineEntry;
import followthrough.words.Excerpt;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Turns a concern into its whole story. What is long is cut, so that the page stays light: of the journal the latest
 * come first to be read, earlier ones on pages of their own, and long words are whole on the page of the work.
 *
 * @param zone of the reader
 */
record StoryView(Frame frame, Settings settings, ZoneId zone, SentLetters sent) {
    private static final int LINES = 20;
    private static final int WORDS = 280;
    private static final int COMING = 8;
    private static final int PROMISES = 8;

    /**
     * The page.
     *
     * @param before the place of the event before which the journal is shown; empty for the latest
     */
    StoryPage page(ConcernFile file, String before, StoryPage.Pressed pressed, String typed, Errors errors) {
        Concern concern = file.concern();
        List<JournalEvent> earlier =
                file.journal().stream()
                        .filter(event -> before.isEmpty() || event.id().place().compareTo(before) < 0)
                        .toList();
        List<JournalEvent> shown = latest(earlier, LINES);
        return new StoryPage(
                frame,
                concern.id(),
                concern.reference(),
                concern.serviceName(settings, reader()),
                concern.state().code(),
                concern.origin().toldAt(),
                concern.urgent(),
                Views.contact(file.person()),
                file.isReachedByMail(),
                settings.staffMember(concern.owner()).map(StaffMember::name).orElse(""),
                WorkTimesView.line(concern, settings, frame, zone),
                Excerpt.of(file.told(), WORDS).text(),
                latest(concern.promises().all(), PROMISES).stream().map(Views::promise).toList(),
                Ahead.of(concern, settings, frame.now()).stream().limit(COMING).map(this::coming).toList(),
                shown.stream().map(event -> line(file, event)).toList(),
                shown.size() < earlier.size() ? Optional.of(code(shown.getFirst().id())) : Optional.empty(),
                file.setAside().size(),
                file.mergedInto(),
                pressed,
                typed,
                errors,
                zone);
    }

    private static <T> List<T> latest(List<T> all, int most) {
        return all.subList(Math.max(0, all.size() - most), all.size());
    }

    private Locale reader() {
        return Locale.forLanguageTag(frame.words().language());
    }

    private StoryPage.Coming coming(Ahead ahead) {
        String promise = ahead.promise().map(new StoryEvents(frame, settings, zone)::promised).orElse("");
        return new StoryPage.Coming(frame.say("story.ahead." + ahead.code(), promise), ahead.due());
    }

    private StoryPage.Line line(ConcernFile file, JournalEvent event) {
        Timeline timeline =
                new Timeline(
                        frame.words(),
                        zone,
                        file.concern().isVisit(settings),
                        settings::nameOf,
                        what -> settings.nameOfAmends(what, reader()));
        Optional<String> read = timeline.entry(event.at(), event.kind(), event.facts(), "").map(TimelineEntry::text);
        boolean first = event.equals(file.journal().getFirst());
        return new StoryPage.Line(
                event.at(),
                read.orElseGet(() -> new StoryEvents(frame, settings, zone).say(ConcernEvent.of(event))),
                read.isEmpty(),
                first ? "" : Excerpt.of(file.wordsOf(event), WORDS).text(),
                sent.of(file, event).stream().map(fate -> letter(file, event, fate)).toList());
    }

    private StoryPage.Letter letter(ConcernFile file, JournalEvent event, Fate fate) {
        String key = (fate.toCustomer() ? "story.letter." : "story.team-letter.") + fate.became().code();
        String at = fate.at().map(left -> frame.words().moment(left, zone)).orElse("");
        boolean readable = fate.at().isPresent();
        return new StoryPage.Letter(
                frame.say(key, at), readable ? address(file.concern(), event.id(), fate.letter()) : "");
    }

    /** Where a letter can be read. */
    static String address(Concern concern, EventId event, String letter) {
        return "/m/concerns/" + concern.id() + "/mail?event=" + code(event) + "&letter=" + letter;
    }

    /** A place in a journal as addresses say it. */
    static String code(EventId event) {
        return event.place().substring(EventId.PREFIX.length()).replace('#', '-');
    }

    /** The place that an address says; empty if it makes no sense. */
    static String place(String code) {
        return code.matches("[0-9]{10}-[0-9]{2}") ? EventId.PREFIX + code.replace('-', '#') : "";
    }
}
