package followthrough.web;

import followthrough.fieldwork.Worker;
import followthrough.team.Settings;
import java.util.Optional;

/** Where people of the business come in: by a link of a letter, or with a browser that was kept signed in. */
interface Door {
    /** The pattern of the paths that it opens; what can be done there follows it. */
    String pattern();

    /**
     * Who comes in with a request, by the present settings; empty if nobody may.
     *
     * @param link the part of the path that the pattern leaves open
     */
    Optional<Entry> open(Request request, String link, Settings now);

    /** The answer to whoever may not come in. */
    Response closed(Request request);

    /**
     * Somebody who came in.
     *
     * @param path of their page; its forms post below it
     */
    record Entry(Worker worker, String path) {}
}
