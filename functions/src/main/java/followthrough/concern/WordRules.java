package followthrough.concern;

import followthrough.promise.Promise.Kind;
import followthrough.team.Amends;
import followthrough.team.Settings;
import followthrough.team.StaffMember;
import java.time.Instant;
import java.util.Optional;

/** What staff may say, promise and give of their own accord. */
public final class WordRules {
    private final Settings settings;
    private final Instant now;
    private final Promising promising;

    public WordRules(Settings settings, Instant now) {
        this.settings = settings;
        this.now = now;
        this.promising = new Promising(settings, now);
    }

    /** Somebody promises news by then, and says of what. */
    public Verdict promiseNews(ConcernFile file, StaffMember member, String words, Instant due) {
        Concern concern = file.concern();
        if (!concern.state().isOpen()) {
            return new Verdict.Outdated();
        }
        if (file.wasJustSaid(WordEvent.NewsPromised.KIND, words, now)) {
            return new Verdict.Nothing();
        }
        Optional<Instant> quiet = promising.quietUntil(concern);
        Change change = Change.of(concern);
        change = change.with(change.concern().takenBy(concern.isOwned() ? concern.owner() : member.id()));
        change = change.and(quiet, new WordEvent.NewsPromised(member.id(), due, quiet.isPresent()));
        change = promising.keepAll(change, promise -> promise.kind() == Kind.ANSWER);
        change = promising.replaceAll(change, promise -> promise.kind() == Kind.NEWS);
        return new Verdict.Do(promising.giveNews(change, Optional.of(due)).at(now).withWords(words));
    }

    /** Somebody notes something for whoever works on it. */
    public Verdict note(ConcernFile file, StaffMember member, String words) {
        return file.wasJustSaid(WordEvent.Noted.KIND, words, now)
                ? new Verdict.Nothing()
                : new Verdict.Do(
                        new Transition(file.concern().next(), now, new WordEvent.Noted(member.id())).withWords(words));
    }

    /** Something is given that may be given without asking, as often as the settings say. */
    public Verdict makeAmends(ConcernFile file, StaffMember member, String what, String words) {
        Optional<Amends> known = settings.amends().stream().filter(one -> one.id().equals(what)).findFirst();
        if (known.isEmpty()) {
            return Verdict.refuse("amends", "error.amends.unknown");
        }
        if (file.wasJustGiven(what, now)) {
            return new Verdict.Nothing();
        }
        if (file.timesGiven(what) >= known.get().most()) {
            return Verdict.refuse("amends", "error.amends.enough", known.get().most());
        }
        Concern concern = file.concern();
        Optional<Instant> quiet = promising.quietUntil(concern);
        Change change = Change.of(concern).and(quiet, new WordEvent.AmendsMade(member.id(), what, quiet.isPresent()));
        return new Verdict.Do(change.at(now)).saying(words);
    }
}
