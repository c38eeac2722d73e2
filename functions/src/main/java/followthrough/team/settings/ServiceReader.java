package followthrough.team.settings;

import followthrough.document.Fields;
import followthrough.team.OnCallRota;
import followthrough.team.Service;
import java.time.Duration;
import java.util.Optional;

/** Reads what customers can ask for. */
final class ServiceReader {

    private final Ids ids;
    private final Ids teams;
    private final WordsReader words;
    private final OnCallRota onCall;
    private final TimesReader times;
    private final FollowUpReader followUp;

    ServiceReader(
            Ids ids, Ids teams, WordsReader words, OnCallRota onCall, TimesReader times, FollowUpReader followUp) {
        this.ids = ids;
        this.teams = teams;
        this.words = words;
        this.onCall = onCall;
        this.times = times;
        this.followUp = followUp;
    }

    Service read(Fields service) {
        return times.read(service, withoutTimes(service));
    }

    private Service withoutTimes(Fields service) {
        return new Service(
                ids.give(service),
                words.name(service, "name"),
                service.parsed("kind", Service.Kind.VISIT, Meaning.KIND_ALLOWED, Meaning::kind),
                teams.refer(service, "team"),
                words.sentences(service, "meanwhile"),
                service.duration("answerWithin"),
                urgentAnswerWithin(service),
                Optional.empty(),
                RemindersReader.wanted(service, "reminders"),
                service.optionalGroup("followUp", followUp::read));
    }

    private Optional<Duration> urgentAnswerWithin(Fields service) {
        Optional<Duration> within = service.optionalDuration("urgentAnswerWithin");
        if (within.isPresent() && onCall.people().isEmpty()) {
            service.problem("urgentAnswerWithin", "needs people on call: add onCall, or leave this out");
        }
        return within;
    }
}
