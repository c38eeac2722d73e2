package followthrough.agenda;

import followthrough.journal.Subject;
import followthrough.plan.Wake;
import followthrough.team.Settings;
import followthrough.team.StaffMember;
import followthrough.timing.DayKey;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What is known of the telling of a staff member. Nothing here is personal, and what they have to do is not here at
 * all: that is read anew whenever something is due.
 *
 * @param member the id of the staff member
 * @param sequence raised by each transition; 0 where nothing was ever written
 * @param days on which an appointment was taken, whether or not it still stands: where to look
 * @param listed the last list they had
 * @param reminded the appointments ahead that they were reminded of
 * @param news what changed after they had the list, told or waiting
 * @param messages what customers wrote to them, told or waiting
 * @param wake when they are looked after next
 */
public record Agenda(
        String member,
        long sequence,
        List<DayKey> days,
        Optional<Listed> listed,
        List<Visit> reminded,
        List<News> news,
        List<Message> messages,
        Optional<Wake> wake) {
    /** The kind of subject it is. */
    public static final String SUBJECT = "staff";

    /** For how long a change that was told is remembered, so that it is not told again. */
    private static final Duration REMEMBERED = Duration.ofDays(2);

    private static final Comparator<DayKey> IN_ORDER = Comparator.comparing(DayKey::date).thenComparing(DayKey::team);

    public Agenda {
        days = days.stream().distinct().sorted(IN_ORDER).toList();
        reminded = List.copyOf(reminded);
        news = List.copyOf(news);
        messages = List.copyOf(messages);
    }

    /** That of somebody who never had an appointment. */
    static Agenda empty(String member) {
        return new Agenda(member, 0, List.of(), Optional.empty(), List.of(), List.of(), List.of(), Optional.empty());
    }

    Subject subject() {
        return new Subject(SUBJECT, member);
    }

    /** The zone by whose clock they work; the business's for who left. */
    public static ZoneId zoneOf(String member, Settings settings) {
        return settings.staffMember(member).flatMap(StaffMember::zone).orElseGet(() -> settings.business().zone());
    }

    /** The days that matter now: what is on them says what is due until the next evening. */
    List<DayKey> near(LocalDate today) {
        return days.stream()
                .filter(day -> !day.date().isBefore(today.minusDays(1)) && !day.date().isAfter(today.plusDays(1)))
                .toList();
    }

    /** The change of a concern's appointment that they were told last, or will be told. */
    Optional<News> newsOf(String concern) {
        return news.stream().filter(one -> one.concern().equals(concern)).findFirst();
    }

    /** Whether they were told of an appointment at that time, by a list or because it was for the same day. */
    boolean covers(Instant start, Instant at, ZoneId zone) {
        LocalDate date = LocalDate.ofInstant(start, zone);
        return !date.isAfter(LocalDate.ofInstant(at, zone))
                || listed.filter(list -> !date.isAfter(list.evening().plusDays(1)) && at.isAfter(list.at()))
                        .isPresent();
    }

    Agenda next() {
        return new Agenda(member, sequence + 1, days, listed, reminded, news, messages, wake);
    }

    Agenda withDays(List<DayKey> more) {
        return new Agenda(member, sequence, both(days, more), listed, reminded, news, messages, wake);
    }

    Agenda listed(Listed list) {
        return new Agenda(member, sequence, days, Optional.of(list), reminded, news, messages, wake);
    }

    Agenda reminded(List<Visit> visits) {
        List<Visit> all = both(reminded, visits).stream().distinct().toList();
        return new Agenda(member, sequence, days, listed, all, news, messages, wake);
    }

    /** The same with that in place of what stood about the concern. */
    Agenda with(News one) {
        Agenda others = without(one.concern());
        return new Agenda(member, sequence, days, listed, reminded, both(others.news, List.of(one)), messages, wake);
    }

    Agenda without(String concern) {
        List<News> others = news.stream().filter(one -> !one.concern().equals(concern)).toList();
        return new Agenda(member, sequence, days, listed, reminded, others, messages, wake);
    }

    /** The same with what a customer wrote, if it is not there so far. */
    Agenda with(Message message) {
        boolean known = messages.stream().anyMatch(one -> isSame(one, message));
        return known
                ? this
                : new Agenda(member, sequence, days, listed, reminded, news, both(messages, List.of(message)), wake);
    }

    private static boolean isSame(Message one, Message other) {
        return one.concern().equals(other.concern()) && one.place().equals(other.place());
    }

    /** The same after they were told all that waits about some concerns. */
    Agenda toldOf(Collection<String> concerns, Instant at) {
        List<Message> after =
                messages.stream()
                        .map(one -> one.isWaiting() && concerns.contains(one.concern()) ? one.toldAt(at) : one)
                        .toList();
        return new Agenda(member, sequence, days, listed, reminded, news, after, wake);
    }

    Agenda withWake(Optional<Wake> other) {
        return new Agenda(member, sequence, days, listed, reminded, news, messages, other);
    }

    /** The same without what is over. */
    Agenda pruned(Instant now, LocalDate today) {
        return new Agenda(
                member,
                sequence,
                days.stream().filter(day -> !day.date().isBefore(today.minusDays(1))).toList(),
                listed,
                reminded.stream().filter(visit -> visit.start().isAfter(now)).toList(),
                news.stream().filter(one -> one.since().plus(REMEMBERED).isAfter(now)).toList(),
                messages.stream().filter(one -> one.isWaiting() || one.at().plus(REMEMBERED).isAfter(now)).toList(),
                wake);
    }

    private static <T> List<T> both(List<T> some, List<T> more) {
        return Stream.concat(some.stream(), more.stream()).toList();
    }
}
