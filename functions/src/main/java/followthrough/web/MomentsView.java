package followthrough.web;

import followthrough.concern.ConcernStore;
import followthrough.concern.Gist;
import followthrough.period.Period;
import followthrough.results.Happened;
import followthrough.results.Moment;
import followthrough.results.Remedy;
import followthrough.results.Remedying;
import followthrough.results.Results;
import followthrough.team.Service;
import followthrough.team.Settings;
import followthrough.web.page.Errors;
import followthrough.web.page.Frame;
import followthrough.web.page.MomentsPage;
import followthrough.web.page.MomentsPage.Line;
import followthrough.web.page.MomentsPage.RemedyForm;
import followthrough.web.page.MomentsPage.Said;
import followthrough.web.page.Option;
import followthrough.web.page.PeriodAsked;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Turns moments of a kind into lines, each of which leads to its concern: in two requests, and what is done about it.
 */
final class MomentsView {
    private static final int SHOWN = 40;

    private final Frame frame;
    private final Settings settings;
    private final Moment moment;
    private final JourneyView map;
    private final Remedying remedying;

    MomentsView(Frame frame, Settings settings, Moment moment, JourneyView map, Remedying remedying) {
        this.frame = frame;
        this.settings = settings;
        this.moment = moment;
        this.map = map;
        this.remedying = remedying;
    }

    MomentsPage refused(PeriodAsked asked) {
        return page(asked, List.of(), Optional.empty(), Optional.empty(), Said.NOTHING);
    }

    /** With a remedy that cannot stand as it was typed. */
    MomentsPage refused(PeriodAsked asked, Remedying.Typed typed, Errors errors) {
        return page(asked, List.of(), Optional.empty(), Optional.of(form(typed, standing(), errors)), Said.NOTHING);
    }

    MomentsPage page(
            PeriodAsked asked, Period period, String after, Results results, ConcernStore concerns, Said said) {
        ZoneId zone = settings.business().zone();
        List<Happened> found = results.moments(moment, period, zone, Happened.marked(moment, after), SHOWN + 1);
        List<Happened> shown = found.stream().limit(SHOWN).toList();
        Map<String, Gist> gists = concerns.gists(shown.stream().map(Happened::concern).distinct().toList(), List.of());
        Optional<String> later =
                Optional.of(found)
                        .filter(all -> all.size() > SHOWN)
                        .map(_ ->
                                asked.action()
                                        + "?from="
                                        + period.from()
                                        + "&until="
                                        + period.last()
                                        + "&after="
                                        + URLEncoder.encode(shown.getLast().mark(), StandardCharsets.UTF_8));
        return page(
                asked,
                shown.stream().map(happened -> line(happened, gists, zone)).toList(),
                later,
                Optional.of(standing()).filter(_ -> !moment.isGood()).map(this::form),
                said);
    }

    private MomentsPage page(
            PeriodAsked asked, List<Line> lines, Optional<String> later, Optional<RemedyForm> form, Said said) {
        return new MomentsPage(
                frame, asked, map.title(moment), frame.say("moment.hint." + moment.code()), lines, later, form, said);
    }

    private Line line(Happened happened, Map<String, Gist> gists, ZoneId zone) {
        return new Line(
                "/m/concerns/" + happened.concern(),
                settings.service(happened.service())
                        .map(Service::name)
                        .map(name -> name.in(settings.business().languages().getFirst()))
                        .orElseGet(happened::service),
                Optional.ofNullable(gists.get(happened.concern())).map(gist -> gist.person().name()).orElse(""),
                frame.words().moment(happened.at(), zone));
    }

    private Optional<Remedy> standing() {
        return Optional.ofNullable(remedying.all().get(moment));
    }

    private RemedyForm form(Optional<Remedy> standing) {
        Remedying.Typed typed =
                standing.map(it -> new Remedying.Typed(it.owner(), it.words(), it.since().toString(), it.revision()))
                        .orElseGet(() -> new Remedying.Typed("", "", "", 0));
        return form(typed, standing, Errors.NONE);
    }

    private RemedyForm form(Remedying.Typed typed, Optional<Remedy> standing, Errors errors) {
        return new RemedyForm(
                JourneyPages.PATH + "/" + moment.code() + JourneyPages.REMEDY,
                settings.staff().stream().map(member -> new Option(member.id(), member.name())).toList(),
                typed.owner(),
                typed.words(),
                typed.since(),
                standing.map(Remedy::revision).orElse(0L),
                standing.map(map::remedied),
                errors);
    }
}
