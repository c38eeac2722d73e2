package followthrough.web;

import followthrough.concern.Concern;
import followthrough.concern.Gist;
import followthrough.concern.WorkCard;
import followthrough.concern.WorkCard.Meeting;
import followthrough.promise.Promise;
import followthrough.team.Localized;
import followthrough.team.Service;
import followthrough.team.Settings;
import followthrough.web.page.DayLine;
import followthrough.web.page.Frame;
import followthrough.words.Excerpt;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Turns what stands in a list of work into lines of a page.
 *
 * @param zone that times are said in
 * @param reader the id of whoever reads it; empty if that is not known
 */
record CardLines(Frame frame, Settings settings, ZoneId zone, String reader) {
    private static final int PLACE = 80;

    List<DayLine> of(List<WorkCard> cards, Map<String, Gist> gists) {
        return cards.stream().map(card -> of(card, gists)).toList();
    }

    DayLine of(WorkCard card, Map<String, Gist> gists) {
        Optional<Gist> gist = Optional.ofNullable(gists.get(card.concern()));
        return new DayLine(
                card.concern(),
                card.reference(),
                service(card),
                card.urgent(),
                gist.map(known -> known.person().name()).orElse(""),
                isVisit(card) ? gist.map(known -> Excerpt.line(known.person().address(), PLACE)).orElse("") : "",
                card.meeting().map(meeting -> when(card, meeting)).orElse(""),
                card.meeting()
                        .map(Meeting::with)
                        .or(() -> owner(card))
                        .filter(who -> !who.equals(reader))
                        .map(settings::nameOf)
                        .orElse(""),
                card.call(),
                card.doubtful(),
                card.due().stream().map(Promise.Id::due).min(Comparator.naturalOrder()));
    }

    /** Whether somebody goes there. */
    boolean isVisit(WorkCard card) {
        return settings.service(card.service()).filter(known -> known.kind() == Service.Kind.VISIT).isPresent();
    }

    private String service(WorkCard card) {
        return settings.service(card.service())
                .map(Service::name)
                .orElseGet(() -> Localized.plain(card.service()))
                .in(Locale.forLanguageTag(frame.words().language()));
    }

    private static Optional<String> owner(WorkCard card) {
        return Optional.of(card.owner()).filter(owner -> !owner.equals(Concern.OFFICE));
    }

    private String when(WorkCard card, Meeting meeting) {
        return isVisit(card)
                ? frame.words().window(meeting.start(), meeting.end(), zone)
                : frame.words().moment(meeting.start(), zone);
    }
}
