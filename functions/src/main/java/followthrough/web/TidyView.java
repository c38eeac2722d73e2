package followthrough.web;

import followthrough.concern.Concern;
import followthrough.concern.ConcernFile;
import followthrough.concern.State;
import followthrough.team.Settings;
import followthrough.web.page.Errors;
import followthrough.web.page.Frame;
import followthrough.web.page.Option;
import followthrough.web.page.TidyPage;
import java.util.List;
import java.util.Locale;

/** Turns a concern into the forms that put it in order. */
final class TidyView {
    private TidyView() {}

    /**
     * Nothing typed yet.
     *
     * @param path of the reader's work
     * @param who whom they said that they are; may be empty
     */
    static TidyPage of(ConcernFile file, String path, List<Option> people, String who, Frame frame, Settings settings) {
        TidyPage.Typed standing = new TidyPage.Typed("", "", file.concern().service(), Views.contact(file.person()));
        return of(file, path, people, who, frame, settings, standing, "", Errors.NONE);
    }

    /** With what was typed into the form of an act, which is wrong. */
    static TidyPage of(
            ConcernFile file,
            String path,
            List<Option> people,
            String who,
            Frame frame,
            Settings settings,
            TidyPage.Typed typed,
            String wrong,
            Errors errors) {
        Concern concern = file.concern();
        Locale reader = Locale.forLanguageTag(frame.words().language());
        return new TidyPage(
                frame,
                path,
                people,
                who,
                concern.id(),
                concern.reference(),
                concern.sequence(),
                concern.state().isOpen(),
                concern.state() == State.DISCARDED,
                settings.services().stream()
                        .map(service -> new Option(service.id(), service.name().in(reader)))
                        .toList(),
                file.mergedInto().map(id -> path + "?concern=" + id),
                typed,
                wrong,
                errors);
    }
}
