package followthrough.notice;

import followthrough.team.OpeningHours;
import followthrough.team.Span;
import followthrough.words.Words;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;

/**
 * Says opening hours in a letter, which may be read at any time: “Answered Monday to Friday 8:00 AM to 5:00 PM (Pacific
 * Time).”
 */
final class OfficeHours {
    private final Words words;
    private final OpeningHours hours;

    private OfficeHours(Words words, OpeningHours hours) {
        this.words = words;
        this.hours = hours;
    }

    /** One sentence; empty if it is never open. */
    static String say(Words words, OpeningHours hours) {
        return new OfficeHours(words, hours).sentence();
    }

    private String sentence() {
        return runs().stream()
                .map(this::run)
                .reduce((first, second) -> words.say("hours.list", first, second))
                .map(all -> words.say("hours.answered", all, words.zone(hours.zone())))
                .orElse("");
    }

    /** Days in a row with the same hours, the closed ones left out. */
    private List<List<DayOfWeek>> runs() {
        List<List<DayOfWeek>> runs = new ArrayList<>();
        for (DayOfWeek day : DayOfWeek.values()) {
            if (on(day).isEmpty()) {
                continue;
            }
            if (!runs.isEmpty() && continues(runs.getLast(), day)) {
                runs.getLast().add(day);
            } else {
                runs.add(new ArrayList<>(List.of(day)));
            }
        }
        return runs;
    }

    private boolean continues(List<DayOfWeek> run, DayOfWeek day) {
        return run.getLast().plus(1) == day && on(day).equals(on(run.getLast()));
    }

    private String run(List<DayOfWeek> days) {
        String first = words.weekday(days.getFirst());
        String all = days.size() == 1 ? first : words.say("hours.days", first, words.weekday(days.getLast()));
        return words.say("hours.day", all, spans(days.getFirst()));
    }

    private String spans(DayOfWeek day) {
        return on(day).stream()
                .map(span -> words.say("hours.span", words.hour(span.from()), words.hour(span.to())))
                .reduce((first, second) -> words.say("hours.and", first, second))
                .orElse("");
    }

    private List<Span> on(DayOfWeek day) {
        return hours.week().getOrDefault(day, List.of());
    }
}
