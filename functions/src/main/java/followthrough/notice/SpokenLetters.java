package followthrough.notice;

import followthrough.concern.CallTask;
import followthrough.concern.ConcernFile;
import followthrough.fieldwork.Speeches;
import followthrough.link.Links;
import followthrough.mail.SpokenLetter;
import followthrough.team.SettingsSource;
import java.time.InstantSource;
import java.util.List;

/** Says on the phone what letters would say. */
public final class SpokenLetters implements Speeches {
    private final CustomerLetters letters;

    /**
     * @param links that no speech contains
     */
    public SpokenLetters(SettingsSource settings, Links links, InstantSource clock) {
        this(new CustomerLetters(settings, new CustomerUrls(links, ""), clock));
    }

    SpokenLetters(CustomerLetters letters) {
        this.letters = letters;
    }

    @Override
    public List<String> of(ConcernFile file) {
        return file.concern().correspondence().calls().tasks().stream()
                .map(CallTask::place)
                .flatMap(place -> file.eventAt(place).stream())
                .flatMap(event -> letters.spoken(file, event).stream())
                .map(SpokenLetter::render)
                .toList();
    }
}
