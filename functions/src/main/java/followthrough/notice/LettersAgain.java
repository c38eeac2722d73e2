package followthrough.notice;

import followthrough.concern.ConcernEvent;
import followthrough.concern.ConcernFile;
import followthrough.concern.CustomerEvent.CallNeeded;
import followthrough.concern.CustomerEvent.NoMail;
import followthrough.concern.Hindsight;
import followthrough.concern.PlanEvent;
import followthrough.concern.Weight;
import followthrough.fieldwork.SentLetters;
import followthrough.journal.Effect;
import followthrough.journal.JournalEvent;
import followthrough.journal.Standing;
import followthrough.mail.Letter;
import followthrough.mail.LetterRenderer;
import followthrough.mail.RenderedLetter;
import followthrough.team.SettingsSource;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Says again what letters about a concern said, from what its journal tells of when they left. What several concerns of
 * one customer had in one letter stands here as far as it was about this one. The sentences, names of people and
 * services are those of today.
 */
public final class LettersAgain implements SentLetters {
    private static final Set<Became> LEFT = Set.of(Became.LEFT, Became.BACK);

    private final SettingsSource settings;
    private final LetterRenderer renderer = new LetterRenderer();

    public LettersAgain(SettingsSource settings) {
        this.settings = settings;
    }

    @Override
    public List<Fate> of(ConcernFile file, JournalEvent event) {
        ConcernEvent known = ConcernEvent.of(event);
        return Stream.concat(
                        known.heldLetter().stream().map(letter -> held(file, event, letter)),
                        known.effects().stream()
                                .filter(effect -> effect.kind() == Effect.Kind.MAIL)
                                .map(letter -> fate(file, event, letter)))
                .toList();
    }

    private static Fate held(ConcernFile file, JournalEvent event, Effect letter) {
        String place = event.id().place();
        boolean waits = file.concern().correspondence().held().stream().anyMatch(mail -> mail.place().equals(place));
        boolean released =
                file.journal().stream().anyMatch(other -> ConcernEvent.of(other).equals(new PlanEvent.Released(place)));
        Became became = waits ? Became.HELD : released ? Became.TOGETHER : unsent(file, event);
        return new Fate(letter.what(), true, became, Optional.empty());
    }

    private Fate fate(ConcernFile file, JournalEvent event, Effect letter) {
        boolean toCustomer = ConcernNotices.isToCustomer(letter);
        Optional<Instant> done = event.doneAt(letter);
        Became became =
                done.map(at -> toCustomer ? became(file, event, letter, at) : toTeam(file, event, at))
                        .orElseGet(() ->
                                file.standing(event).filter(how -> how == Standing.ASIDE).isPresent()
                                        ? Became.ASIDE
                                        : Became.SOON);
        return new Fate(letter.what(), toCustomer, became, done.filter(_ -> LEFT.contains(became)));
    }

    private Became became(ConcernFile file, JournalEvent event, Effect letter, Instant done) {
        if (letter.equals(ConcernEvent.ACKNOWLEDGEMENT)) {
            return file.acknowledgedAt(event).isPresent() ? Became.LEFT : unsent(file, event);
        }
        if (!CustomerMail.isFirst(file, event)) {
            return Became.TOGETHER;
        }
        List<JournalEvent> sources = CustomerMail.sources(file, event).toList();
        return sources.stream().anyMatch(source -> isCallNeeded(file, source))
                        || letter(file, event, letter, done).isEmpty()
                ? sources.stream().findFirst().map(source -> unsent(file, source)).orElse(Became.NOTHING)
                : Became.LEFT;
    }

    /** What became of an event's letter that is not known to have reached the customer. */
    private static Became unsent(ConcernFile file, JournalEvent event) {
        if (calls(file, event).anyMatch(call -> Set.of(NoMail.BOUNCED, NoMail.RETURNED).contains(call.why()))) {
            return Became.BACK;
        }
        boolean called = isCallNeeded(file, event) || file.isToldByPhone(event.id().place());
        return called ? Became.CALL : Became.NOTHING;
    }

    private static boolean isCallNeeded(ConcernFile file, JournalEvent event) {
        return calls(file, event).findAny().isPresent();
    }

    /** That somebody has to call about the letter of an event. */
    private static Stream<CallNeeded> calls(ConcernFile file, JournalEvent event) {
        String place = event.id().place();
        return file.journal().stream()
                .flatMap(other -> ConcernEvent.of(other) instanceof CallNeeded call ? Stream.of(call) : Stream.empty())
                .filter(call -> call.place().equals(place));
    }

    @Override
    public Optional<RenderedLetter> again(ConcernFile file, JournalEvent event, String name) {
        return ConcernEvent.of(event).effects().stream()
                .filter(letter -> letter.what().equals(name))
                .findFirst()
                .filter(letter -> LEFT.contains(fate(file, event, letter).became()))
                .flatMap(letter -> event.doneAt(letter).flatMap(done -> letter(file, event, letter, done)))
                .map(renderer::render);
    }

    /** The letter as it was when it left. */
    private Optional<Letter> letter(ConcernFile file, JournalEvent event, Effect letter, Instant left) {
        if (!ConcernNotices.isToCustomer(letter)) {
            return teamLetter(file, event, left);
        }
        ConcernFile then = Hindsight.of(file, event, left);
        CustomerLetters letters = letters(left);
        return letter.equals(ConcernEvent.ACKNOWLEDGEMENT)
                ? Optional.of(letters.acknowledgement(then))
                : CustomerMail.sources(then, event)
                        .filter(source ->
                                Weight.of(ConcernEvent.of(source)).passes(then.concern().correspondence().reach()))
                        .flatMap(source -> letters.about(then, source).stream())
                        .reduce(Letter::and);
    }

    /** What became of a letter to the team: where it was no longer true, nothing left. */
    private Became toTeam(ConcernFile file, JournalEvent event, Instant done) {
        return teamWriter(done).news(Hindsight.of(file, event, done), event).isPresent() ? Became.LEFT : Became.NOTHING;
    }

    private Optional<Letter> teamLetter(ConcernFile file, JournalEvent event, Instant left) {
        ConcernFile then = Hindsight.of(file, event, left);
        TeamNewsWriter writer = teamWriter(left);
        return writer.news(then, event).map(news -> writer.letter(then, news, CustomerUrls.NOWHERE));
    }

    private TeamNewsWriter teamWriter(Instant left) {
        return new TeamNewsWriter(settings, () -> left, new SpokenLetters(letters(left)));
    }

    private CustomerLetters letters(Instant left) {
        return new CustomerLetters(settings, CustomerUrls.inert(), () -> left);
    }
}
