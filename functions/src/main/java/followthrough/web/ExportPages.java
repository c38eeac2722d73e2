package followthrough.web;

import followthrough.export.Exporting;
import followthrough.export.Format;
import followthrough.export.Place;
import followthrough.export.Wish;
import followthrough.team.Settings;
import followthrough.team.SettingsSource;
import followthrough.web.page.ExportPage;
import followthrough.web.page.Pages;
import followthrough.words.Checked;
import followthrough.words.FieldProblem;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Takes out what the business has, for managers and owners: a form, the parts there are, and each of them as a file. A
 * part too large for an answer leads to smaller ones.
 */
final class ExportPages {
    private static final String PATH = "/m/export";
    private static final int USUAL_DAYS = 30;

    /** Of a body that goes over the gateway in base 64, of which six megabytes are the most. */
    private static final int MOST_BYTES = 4_300_000;

    private final Exporting exporting;
    private final OfficeGate gate;
    private final SettingsSource settings;
    private final Frames frames;
    private final Pages pages;
    private final Problems problems;
    private final InstantSource clock;

    ExportPages(OfficeParts parts, OfficeGate gate, Frames frames, Pages pages, Problems problems) {
        this.exporting = parts.leading().exporting();
        this.gate = gate;
        this.settings = parts.work().settings();
        this.frames = frames;
        this.pages = pages;
        this.problems = problems;
        this.clock = parts.work().clock();
    }

    void addTo(Routes routes) {
        routes.on("GET", PATH, (request, _) -> gate.leaders(request, _ -> form(request)));
        routes.on("GET", PATH + "/{link}", (request, _) -> gate.leaders(request, _ -> file(request)));
    }

    private Response form(Request request) {
        Settings now = settings.current();
        ExportAsked asked = ExportAsked.of(request);
        if (!asked.isAsked()) {
            return show(now, Response.OK, usual(now), Optional.empty(), List.of());
        }
        return answer(request, now, asked, wish -> show(now, Response.OK, asked, listed(wish, asked), List.of()));
    }

    private Optional<ExportPage.Found> listed(Wish wish, ExportAsked asked) {
        Exporting.Parts parts = exporting.parts(wish, asked.after());
        return Optional.of(new ExportPage.Found(wish, parts, asked.part()));
    }

    private Response file(Request request) {
        ExportAsked asked = ExportAsked.ofFile(request);
        if (Wish.Kind.of(asked.what()).isEmpty() || Format.of(asked.format()).isEmpty()) {
            return problems.answer(request, Response.NOT_FOUND);
        }
        return answer(request, settings.current(), asked, wish -> file(request, asked, wish));
    }

    private interface Answer {
        Response to(Wish wish);
    }

    private Response answer(Request request, Settings now, ExportAsked asked, Answer answer) {
        if (asked.isGarbled()) {
            return problems.answer(request, Response.BAD_REQUEST);
        }
        return switch (asked.wish(zone(now), clock.instant())) {
            case Checked.Valid<Wish>(Wish wish) -> answer.to(wish);
            case Checked.Invalid<Wish>(List<FieldProblem> wrong) ->
                    show(now, Response.UNPROCESSABLE, asked, Optional.empty(), wrong);
        };
    }

    private Response file(Request request, ExportAsked asked, Wish wish) {
        Format format = Format.of(asked.format()).orElseThrow();
        Exporting.Content content = exporting.part(wish, asked.after());
        Body body = Body.of(format.write(content.rows()));
        if (body.length() > MOST_BYTES && !wish.small()) {
            return Response.seeOther(asked.inSmallParts().formAddress());
        }
        Response file =
                Response.of(Response.OK, format.type(), body)
                        .with("Cache-Control", "no-store")
                        .with("Content-Disposition", "attachment; filename=\"" + asked.name() + "\"");
        return content.next()
                .map(next -> file.with("Link", link(request, asked.from(next, asked.part() + 1))))
                .orElse(file);
    }

    private static String link(Request request, ExportAsked next) {
        return "<" + request.origin() + next.fileAddress() + ">; rel=\"next\"";
    }

    private Response show(
            Settings now, int status, ExportAsked asked, Optional<ExportPage.Found> found, List<FieldProblem> wrong) {
        var frame = frames.in(now.business().languages().getFirst(), now);
        ExportPage page =
                new ExportPage(
                        frame,
                        asked.typed(),
                        found.map(parts -> lines(parts, asked)).orElse(List.of()),
                        found.flatMap(parts -> parts.parts().more())
                                .map(more -> more(found.orElseThrow(), asked, more)),
                        found.isPresent(),
                        Views.errors(wrong, frame.words()));
        return Response.page(status, pages.export(page));
    }

    private static List<ExportPage.Line> lines(ExportPage.Found found, ExportAsked asked) {
        List<Exporting.Part> parts = found.parts().all();
        int first = found.first();
        int total = first + parts.size() - 1;
        boolean open = found.parts().more().isPresent();
        return IntStream.range(0, parts.size())
                .mapToObj(index ->
                        new ExportPage.Line(
                                first + index,
                                open ? Optional.empty() : Optional.of(total),
                                parts.get(index).things(),
                                asked.from(parts.get(index).after(), first + index).fileAddress()))
                .toList();
    }

    private static String more(ExportPage.Found found, ExportAsked asked, Place more) {
        return asked.from(more, found.first() + found.parts().all().size()).formAddress();
    }

    private ExportAsked usual(Settings now) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), zone(now));
        return ExportAsked.usual(today.minusDays(USUAL_DAYS), today);
    }

    private static ZoneId zone(Settings now) {
        return now.business().zone();
    }
}
