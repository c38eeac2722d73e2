package followthrough.team.settings;

import followthrough.team.Role;
import followthrough.team.Service;
import followthrough.team.Span;
import followthrough.team.WeekTime;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Arrays;
import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/** What single words of a settings document mean, if anything. */
final class Meaning {

    static final String ID_ALLOWED = "must be lower-case letters a to z, digits and hyphens, at most 40";
    static final String NAME_ALLOWED = "must be one line of at most 80 characters";
    static final String ZONE_ALLOWED = "must be an IANA time zone such as America/Los_Angeles";
    static final String MAIL_ALLOWED = "must be a mail address such as office@example.com";
    static final String PHONE_ALLOWED =
            "must be a phone number such as \"+12065550100\": a plus, the country, digits only";
    static final String LANGUAGE_ALLOWED = "must be a language tag such as en or pt-BR";
    static final String COLOR_ALLOWED = "must be a color such as \"#1f5f4a\", in quotes";
    static final String ROLE_ALLOWED = "must be field, office, manager or owner";
    static final String KIND_ALLOWED = "must be visit or callback";
    static final String SPAN_ALLOWED =
            "must be times of one day such as 08:00-17:00, the end after the beginning; the last is 24:00";
    static final String TIME_ALLOWED = "must be a time such as \"21:00\", in quotes";
    static final String WEEK_TIME_ALLOWED = "must be a weekday and a time such as monday 08:00";
    static final String DATE_ALLOWED = "must be a date from 2000 to 2099 such as 2027-12-24";
    static final String MOMENT_ALLOWED = "must be a date and a time such as \"2027-03-15 14:00\"";
    static final String REMINDER_ALLOWED = "must be day-before, hour-before or begins";
    static final String HASH_ALLOWED = "must be the SHA-256 of the key, 64 digits of 0-9 and a-f";

    private static final Pattern SPAN = Pattern.compile("(\\d\\d:\\d\\d) ?- ?(\\d\\d:\\d\\d)");
    private static final Pattern WEEK_TIME = Pattern.compile("([a-z]+) (\\d\\d:\\d\\d)");
    private static final DateTimeFormatter DATE =
            DateTimeFormatter.ofPattern("uuuu-MM-dd", Locale.ROOT).withResolverStyle(ResolverStyle.STRICT);
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT).withResolverStyle(ResolverStyle.STRICT);

    private static final Predicate<String> IS_MAIL =
            matches("[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@([A-Za-z0-9-]{1,63}\\.){1,8}[A-Za-z0-9-]{2,63}");

    private Meaning() {}

    static Optional<String> id(String text) {
        return Optional.of(text).filter(matches("[a-z0-9][a-z0-9-]{0,39}"));
    }

    static Optional<String> name(String text) {
        return line(80).apply(text);
    }

    static Optional<ZoneId> zone(String text) {
        return ZoneId.getAvailableZoneIds().contains(text) ? Optional.of(ZoneId.of(text)) : Optional.empty();
    }

    static Optional<String> mail(String text) {
        return Optional.of(text).filter(IS_MAIL);
    }

    static Optional<String> phone(String text) {
        return Optional.of(text).filter(matches("\\+[1-9][0-9]{6,14}"));
    }

    static Optional<Locale> language(String text) {
        try {
            return Optional.of(new Locale.Builder().setLanguageTag(text).build())
                    .filter(locale -> !locale.getLanguage().isEmpty());
        } catch (IllformedLocaleException notALanguage) {
            return Optional.empty();
        }
    }

    static Optional<String> color(String text) {
        return Optional.of(text.toLowerCase(Locale.ROOT)).filter(matches("#[0-9a-f]{6}"));
    }

    static Optional<Role> role(String text) {
        return named(Role.values(), text);
    }

    static Optional<Service.Kind> kind(String text) {
        return named(Service.Kind.values(), text);
    }

    static Optional<Span> span(String text) {
        var parts = SPAN.matcher(text);
        return parts.matches()
                ? time(parts.group(1)).flatMap(from -> spanFrom(from, parts.group(2)))
                : Optional.empty();
    }

    static Optional<WeekTime> weekTime(String text) {
        var parts = WEEK_TIME.matcher(text);
        return parts.matches()
                ? named(DayOfWeek.values(), parts.group(1))
                        .flatMap(day -> time(parts.group(2)).map(time -> new WeekTime(day, time)))
                : Optional.empty();
    }

    static Optional<LocalDate> date(String text) {
        return attempt(() -> LocalDate.parse(text, DATE)).filter(date -> date.getYear() / 100 == 20);
    }

    static Optional<LocalDateTime> moment(String text) {
        return attempt(() -> LocalDateTime.parse(text, MOMENT)).filter(moment -> moment.getYear() / 100 == 20);
    }

    static Optional<String> hash(String text) {
        return Optional.of(text).filter(matches("[0-9a-f]{64}"));
    }

    /** One line of at most so many characters, which all can be seen. */
    static Function<String, Optional<String>> line(int longest) {
        return text -> visible(text, longest).filter(seen -> seen.codePoints().noneMatch(Character::isISOControl));
    }

    /** Lines of at most so many characters in all. */
    static Function<String, Optional<String>> lines(int longest) {
        return text ->
                visible(text, longest)
                        .filter(seen -> seen.codePoints().allMatch(one -> one == '\n' || !Character.isISOControl(one)));
    }

    private static Optional<String> visible(String text, int longest) {
        return Optional.of(text.strip())
                .filter(seen -> !seen.isBlank() && seen.length() <= longest)
                .filter(seen -> seen.codePoints().noneMatch(one -> Character.getType(one) == Character.SURROGATE));
    }

    private static Optional<Span> spanFrom(LocalTime from, String to) {
        return (to.equals("24:00") ? Optional.of(LocalTime.MIDNIGHT) : time(to).filter(from::isBefore))
                .map(end -> new Span(from, end));
    }

    static Optional<LocalTime> time(String text) {
        return attempt(() -> LocalTime.parse(text));
    }

    private static <E extends Enum<E>> Optional<E> named(E[] values, String text) {
        return Arrays.stream(values).filter(value -> value.name().toLowerCase(Locale.ROOT).equals(text)).findFirst();
    }

    private static <T> Optional<T> attempt(Supplier<T> reading) {
        try {
            return Optional.of(reading.get());
        } catch (DateTimeException meaningless) {
            return Optional.empty();
        }
    }

    private static Predicate<String> matches(String pattern) {
        return Pattern.compile(pattern).asMatchPredicate();
    }
}
