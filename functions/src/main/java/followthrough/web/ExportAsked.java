package followthrough.web;

import followthrough.export.Format;
import followthrough.export.Place;
import followthrough.export.Wish;
import followthrough.period.Period;
import followthrough.period.Periods;
import followthrough.web.page.ExportPage;
import followthrough.words.Checked;
import followthrough.words.FieldProblem;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What a request to take something out asks for, as it was typed.
 *
 * @param place after which it goes on; empty from the beginning
 * @param part the number of the part, from 1; nothing but its name rests on it
 */
record ExportAsked(
        String what,
        String format,
        String from,
        String until,
        boolean personal,
        boolean small,
        String place,
        int part) {
    private static final String PATH = "/m/export";
    private static final Pattern NUMBER = Pattern.compile("[1-9][0-9]{0,4}");

    /** What the form asks for. */
    static ExportAsked of(Request request) {
        return of(request, value(request, "what"), value(request, "format"));
    }

    /** What the address of a file asks for. */
    static ExportAsked ofFile(Request request) {
        String name = request.path().substring(request.path().lastIndexOf('/') + 1);
        int dot = name.indexOf('.');
        return dot < 0 ? of(request, name, "") : of(request, name.substring(0, dot), name.substring(dot + 1));
    }

    private static ExportAsked of(Request request, String what, String format) {
        String part = value(request, "part");
        return new ExportAsked(
                what,
                format,
                value(request, "from"),
                value(request, "until"),
                isTicked(request, "personal"),
                isTicked(request, "small"),
                value(request, "after"),
                NUMBER.matcher(part).matches() ? Integer.parseInt(part) : 1);
    }

    /** What the form begins with. */
    static ExportAsked usual(LocalDate from, LocalDate until) {
        return new ExportAsked(
                Wish.Kind.CONCERNS.code(), Format.CSV.code(), from.toString(), until.toString(), false, false, "", 1);
    }

    private static String value(Request request, String name) {
        return request.parameter(name).orElse("");
    }

    private static boolean isTicked(Request request, String name) {
        String value = value(request, name);
        return !value.isEmpty() && !value.equals("false");
    }

    /** Whether something was asked for at all. */
    boolean isAsked() {
        return !(what + format + from + until).isEmpty();
    }

    /** Whether it goes on after what is no place. */
    boolean isGarbled() {
        return !place.isEmpty() && after().isEmpty();
    }

    /** After what it goes on; empty from the beginning. */
    Optional<Place> after() {
        return Place.of(place);
    }

    /** What is wanted, or all that is wrong with it. */
    Checked<Wish> wish(ZoneId zone, Instant now) {
        List<FieldProblem> wrong = new ArrayList<>();
        Optional<Wish.Kind> kind = Wish.Kind.of(what);
        if (kind.isEmpty()) {
            wrong.add(FieldProblem.of("what", "error.export.what"));
        }
        if (Format.of(format).isEmpty()) {
            wrong.add(FieldProblem.of("format", "error.export.format"));
        }
        return switch (Periods.check(from, until, LocalDate.ofInstant(now, zone))) {
            case Checked.Valid<Period>(Period period) when kind.isPresent() && wrong.isEmpty() ->
                    new Checked.Valid<>(new Wish(kind.get(), period, zone, personal, small));
            case Checked.Valid<Period> _ -> new Checked.Invalid<>(wrong);
            case Checked.Invalid<Period>(List<FieldProblem> dates) -> {
                wrong.addAll(dates);
                yield new Checked.Invalid<>(wrong);
            }
        };
    }

    /** The same in smaller parts, from the beginning. */
    ExportAsked inSmallParts() {
        return new ExportAsked(what, format, from, until, personal, true, "", 1);
    }

    /** The part of that number, after a place. */
    ExportAsked from(Place after, int number) {
        return from(Optional.of(after), number);
    }

    /** The part of that number, after a place; empty for the first. */
    ExportAsked from(Optional<Place> after, int number) {
        return new ExportAsked(what, format, from, until, personal, small, after.map(Place::code).orElse(""), number);
    }

    /** What stands in the form. */
    ExportPage.Typed typed() {
        return new ExportPage.Typed(what, format, from, until, personal, small);
    }

    /** The name of the file. */
    String name() {
        return what + "-" + from.strip() + "-" + until.strip() + "-" + part + "." + format;
    }

    /** Where the file is. */
    String fileAddress() {
        return PATH + "/" + what + "." + format + "?" + period();
    }

    /** Where the parts are listed. */
    String formAddress() {
        return PATH + "?what=" + what + "&format=" + format + "&" + period();
    }

    private String period() {
        return "from="
                + encoded(from)
                + "&until="
                + encoded(until)
                + (personal ? "&personal=1" : "")
                + (small ? "&small=1" : "")
                + (place.isEmpty() ? "" : "&after=" + encoded(place))
                + "&part="
                + part;
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
