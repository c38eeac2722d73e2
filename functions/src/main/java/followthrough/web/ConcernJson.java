package followthrough.web;

import followthrough.concern.Concern;
import followthrough.concern.ConcernFile;
import followthrough.concern.Gist;
import followthrough.concern.RemindersAhead;
import followthrough.document.Json;
import followthrough.document.Node;
import followthrough.promise.Promise;
import followthrough.team.Settings;
import followthrough.timing.SlotCodes;
import followthrough.web.page.TimelineEntry;
import followthrough.words.Words;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

/** Concerns as the API says them. */
final class ConcernJson {
    private ConcernJson() {}

    /**
     * The answer to telling a concern. It is the same however often it is given, since it says nothing that changes.
     *
     * @param link the whole address of the customer's page
     */
    static Node told(Concern concern, String link) {
        Promise promise = concern.promises().first();
        return Json.mapping()
                .with("id", concern.id())
                .with("reference", concern.reference())
                .with("link", link)
                .with("state", "open")
                .with(
                        "promise",
                        Json.mapping()
                                .with("kind", promise.kind().code())
                                .with("due", promise.due().toString())
                                .build())
                .build();
    }

    /**
     * A concern as its customer sees it.
     *
     * @param slots names a time that is proposed
     * @param at when it is said
     */
    static Node concern(ConcernFile file, Settings now, SlotCodes slots, Instant at) {
        Concern concern = file.concern();
        Words words = Words.in(Locale.forLanguageTag(concern.language()));
        return Json.mapping()
                .with("id", concern.id())
                .with("reference", concern.reference())
                .with("state", concern.state().code())
                .with("service", concern.service())
                .with("words", file.told())
                .with("timing", TimingJson.timing(concern, now, slots))
                .with("appointment", TimingJson.appointment(concern, now))
                .with("promises", concern.promises().all().stream().map(ConcernJson::promise).toList())
                .with("reminders", RemindersAhead.coming(concern, now, at).stream().map(ConcernJson::reminder).toList())
                .with("timeline", Views.timeline(file, now, words).stream().map(ConcernJson::entry).toList())
                .build();
    }

    /**
     * A concern as a program of the business reads it: who told it and what, and how it stands now. Nothing in it opens
     * the customer's page.
     *
     * @param slots names a time that is proposed
     */
    static Node read(Concern concern, Gist gist, Settings now, SlotCodes slots) {
        return Json.mapping()
                .with("id", concern.id())
                .with("reference", concern.reference())
                .with("told", instant(concern.origin().toldAt()))
                .with("state", concern.state().code())
                .with("service", concern.service())
                .with("urgent", concern.urgent())
                .with("name", gist.person().name())
                .with("mail", gist.person().mail())
                .with("phone", gist.person().phone())
                .with("address", gist.person().address())
                .with("words", gist.told())
                .with("timing", TimingJson.timing(concern, now, slots))
                .with("appointment", TimingJson.appointment(concern, now))
                .with("promises", concern.promises().all().stream().map(ConcernJson::promise).toList())
                .build();
    }

    private static Node promise(Promise promise) {
        return Json.mapping()
                .with("kind", promise.kind().code())
                .with("due", promise.due().toString())
                .with("outcome", promise.outcome().code())
                .build();
    }

    private static Node reminder(RemindersAhead.Coming coming) {
        return Json.mapping().with("kind", coming.reminder().code()).with("due", coming.due().toString()).build();
    }

    private static Node entry(TimelineEntry entry) {
        return Json.mapping()
                .with("at", instant(entry.at()))
                .with("kind", entry.kind())
                .with("text", entry.text())
                .build();
    }

    private static String instant(Instant at) {
        return at.truncatedTo(ChronoUnit.MILLIS).toString();
    }
}
