package followthrough.web;

import followthrough.aws.Unavailable;
import followthrough.concern.Concern;
import followthrough.concern.ConcernFile;
import followthrough.concern.Offering;
import followthrough.concern.RemindersAhead;
import followthrough.concern.State;
import followthrough.concern.Urgency;
import followthrough.concern.UrgencyRules;
import followthrough.promise.Promise;
import followthrough.team.Booking;
import followthrough.team.Reminder;
import followthrough.team.Settings;
import followthrough.timing.Appointment;
import followthrough.timing.Offer;
import followthrough.timing.Progress;
import followthrough.timing.Proposal;
import followthrough.timing.SlotCodes;
import followthrough.timing.SlotCodes.Wanted;
import followthrough.timing.Slots.Booker;
import followthrough.timing.Timing;
import followthrough.web.page.Arrangement;
import followthrough.web.page.BookedTime;
import followthrough.web.page.FreeTimes;
import followthrough.web.page.NotNow;
import followthrough.web.page.Option;
import followthrough.web.page.ProposedTime;
import followthrough.web.page.ReminderChoices;
import followthrough.web.page.Reopening;
import followthrough.web.page.Standing;
import followthrough.words.Words;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** What stands about the time of a concern, and what its customer can choose now. */
final class ArrangementView {
    /** How many days the first free times are looked for in: one request. */
    static final int DAYS = 14;

    private static final int FIRST_DAYS = 3;
    private static final int FIRST_SLOTS = 3;
    private static final int MONTHS = 12;

    private final Offering offering;
    private final SlotCodes codes;
    private final ConcernFile file;
    private final Concern concern;
    private final Settings settings;
    private final Words words;
    private final Instant now;
    private final ZoneId zone;
    private final LocalDate today;

    /** Of a concern as it stands now, in words of its customer. */
    ArrangementView(Offering offering, SlotCodes codes, ConcernFile file, Settings settings, Words words, Instant now) {
        this.offering = offering;
        this.codes = codes;
        this.file = file;
        this.concern = file.concern();
        this.settings = settings;
        this.words = words;
        this.now = now;
        this.zone = concern.shownIn(settings);
        this.today = LocalDate.ofInstant(now, zone);
    }

    /** All of it. Reads what is free only where times are shown. */
    Arrangement all() {
        return concern.state().isOpen() ? ofOpen() : ofEnded();
    }

    private Arrangement ofEnded() {
        return new Arrangement(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                false,
                concern.state() == State.DISCARDED ? Optional.empty() : Optional.of(reopening()));
    }

    private Reopening reopening() {
        Instant until = file.endedAt().plus(settings.deferral().reopenWithin());
        return new Reopening(!now.isAfter(until), concern.state() == State.WITHDRAWN);
    }

    private Arrangement ofOpen() {
        Optional<BookedTime> booked = appointment().map(this::booked);
        Optional<Standing> standing = appointment().isPresent() ? Optional.empty() : standing();
        boolean urgent = concern.urgent();
        boolean fixed = booked.filter(time -> !time.changeable()).isPresent();
        return new Arrangement(
                booked,
                urgent || fixed ? Optional.empty() : proposed(),
                standing,
                urgent || booked.isPresent() ? Optional.empty() : times(standing),
                urgent || fixed ? Optional.empty() : Optional.of(notNow(booked.isPresent())),
                true,
                Optional.empty());
    }

    private Optional<Appointment> appointment() {
        return concern.appointmentAhead(now);
    }

    private Optional<Booking> booking() {
        return settings.booking(concern.service());
    }

    private boolean isVisit() {
        return concern.isVisit(settings);
    }

    private BookedTime booked(Appointment appointment) {
        Duration until = booking().map(Booking::changeUntil).orElse(Duration.ZERO);
        return new BookedTime(
                isVisit(),
                time(appointment.start(), appointment.end()),
                settings.nameOf(appointment.with()),
                !now.isAfter(appointment.start().minus(until)),
                appointment.wantsEarlier(),
                going(appointment),
                reminders());
    }

    private String going(Appointment appointment) {
        String who = settings.nameOf(appointment.with());
        Progress progress = appointment.progress();
        return progress.onTheWay().isPresent()
                ? words.say("booked.on-the-way", who)
                : progress.delayed().isPresent() ? words.say("booked.late-now", who) : "";
    }

    private ReminderChoices reminders() {
        Set<Reminder> wanted = RemindersAhead.wanted(concern, settings);
        return new ReminderChoices(
                RemindersAhead.coming(concern, settings, now).stream()
                        .map(coming ->
                                words.say(
                                        "reminders.coming." + coming.reminder().code(),
                                        words.when(coming.due(), zone, now)))
                        .toList(),
                !wanted.isEmpty(),
                Arrays.stream(Reminder.values())
                        .map(reminder ->
                                new ReminderChoices.Kind(
                                        reminder.code(),
                                        words.say("reminders.kind." + reminder.code()),
                                        wanted.contains(reminder)))
                        .toList());
    }

    private String time(Instant start, Instant end) {
        return isVisit() ? words.window(start, end, zone) : words.moment(start, zone);
    }

    private Optional<ProposedTime> proposed() {
        return concern.choice()
                .proposal()
                .filter(proposal -> proposal.start().isAfter(now))
                .filter(_ -> !isFreed() || appointment().filter(Appointment::wantsEarlier).isPresent())
                .map(this::proposed);
    }

    /** Whether what is proposed came free for somebody who would rather come sooner, and nobody of us proposed it. */
    private boolean isFreed() {
        return file.journal().reversed().stream()
                .filter(event -> event.kind().equals("proposed"))
                .findFirst()
                .filter(event -> event.fact("by").isEmpty())
                .isPresent();
    }

    private ProposedTime proposed(Proposal proposal) {
        boolean instead = appointment().isPresent();
        String key = "proposed." + (isFreed() ? "earlier." : "") + (isVisit() ? "visit" : "callback");
        return new ProposedTime(
                codes.write(concern.id(), new Wanted(concern.service(), proposal.with(), proposal.start())),
                words.say(key, name(proposal.with()), time(proposal.start(), proposal.promised().end())),
                instead,
                isFreed());
    }

    private Optional<Standing> standing() {
        return switch (concern.urgency()) {
            case Urgency.Reaching(int asked, Instant last) -> Optional.of(reaching(asked, last));
            case Urgency.Had _ -> Optional.of(had());
            case Urgency.None _ -> waiting();
        };
    }

    private Standing reaching(int asked, Instant last) {
        List<String> people = UrgencyRules.people(settings, last);
        String who = people.isEmpty() ? Concern.OFFICE : people.get(Math.max(0, asked - 1) % people.size());
        return asked > people.size()
                ? standing("urgent", "standing.nobody", settings.business().phone().spoken(), name(who))
                : standing("urgent", "standing.reaching", name(who));
    }

    private Standing had() {
        String who = name(concern.owner());
        return concern.promises()
                .due(Promise.Kind.CALL, Promise.Party.OFFICE)
                .map(call -> standing("urgent", "standing.had.rings", who, words.when(call.due(), zone, now)))
                .orElseGet(() -> standing("urgent", "standing.had", who));
    }

    private Optional<Standing> waiting() {
        return switch (concern.choice().timing()) {
            case Timing.NotBefore(LocalDate date, boolean month, LocalDate told) ->
                    Optional.of(notBefore(date, month, told));
            case Timing.WhenIAsk(int asked, Optional<LocalDate> next, LocalDate told) ->
                    Optional.of(asked > 0 ? woken(next) : whenTheyAsk(next, told));
            case Timing.Undecided(int asked, Optional<LocalDate> next) when asked > 0 -> Optional.of(woken(next));
            case Timing.AsSoonAsPossible _ when concern.choice().proposal().isEmpty() ->
                    Optional.of(standing("soon", "standing.soon"));
            case Timing.Undecided _, Timing.AsSoonAsPossible _, Appointment _ -> Optional.empty();
        };
    }

    private Standing notBefore(LocalDate date, boolean month, LocalDate told) {
        String until = month ? words.month(date, today) : words.date(date, today);
        String key = file.isReachedByMail() ? "standing.not-before" : "standing.not-before.called";
        return standing("waiting", key, until, words.date(told, today), words.date(date, today));
    }

    private Standing whenTheyAsk(Optional<LocalDate> note, LocalDate told) {
        String key = file.isReachedByMail() && note.isPresent() ? "standing.when-i-ask" : "standing.when-i-ask.called";
        return standing("waiting", key, words.date(told, today), note.map(date -> words.date(date, today)).orElse(""));
    }

    private Standing woken(Optional<LocalDate> next) {
        Timing timing = concern.choice().timing();
        String when = next.map(date -> words.date(date, today)).orElse("");
        String key =
                next.isEmpty()
                        ? "standing.woken.called"
                        : timing.asked() > 1 ? "standing.woken.again" : "standing.woken";
        Standing plain = standing("woken", key, when);
        return new Standing(plain.kind(), plain.title(), plain.text(), Optional.of(later(timing)));
    }

    private Standing.Later later(Timing timing) {
        if (timing instanceof Timing.WhenIAsk) {
            return new Standing.Later(Timing.WhenIAsk.CODE, "", words.say("standing.later.when-i-ask"));
        }
        LocalDate date = LocalDate.ofInstant(now, concern.zone()).plusMonths(1);
        return new Standing.Later(
                Timing.NotBefore.CODE, date.toString(), words.say("standing.later", words.date(date, today)));
    }

    private Standing standing(String kind, String key, Object... args) {
        return new Standing(kind, words.say(key + ".title", args), words.say(key + ".text", args), Optional.empty());
    }

    private Optional<FreeTimes> times(Optional<Standing> standing) {
        if (booking().isEmpty()) {
            return Optional.empty();
        }
        boolean folded = standing.filter(Standing::isWaiting).isPresent();
        String title = words.say(folded ? "times.ready" : isVisit() ? "times.first.visit" : "times.first.callback");
        try {
            Offer offer = offering.dates(concern, settings, Booker.CUSTOMER, zone, today, DAYS);
            SlotChoices choices = new SlotChoices(codes, concern.id(), settings, words, zone, today, isVisit());
            String lead = offer.days().isEmpty() ? words.say("times.none") : lead(offer);
            return Optional.of(
                    new FreeTimes(title, lead, choices.first(offer.days(), FIRST_DAYS, FIRST_SLOTS), folded));
        } catch (Unavailable unread) {
            return Optional.of(new FreeTimes(title, words.say("times.unread"), List.of(), folded));
        }
    }

    /** In which zone they are; and whether they are with somebody who knows the customer already. */
    private String lead(Offer offer) {
        String zoned = zoneSaid(words, zone, isVisit());
        return Offering.preferred(concern)
                .filter(known -> offer.slots().stream().anyMatch(slot -> slot.with().equals(known)))
                .map(known -> words.say(isVisit() ? "times.known.visit" : "times.known.callback", zoned, name(known)))
                .orElse(zoned);
    }

    /** In which zone times are, in a sentence. */
    static String zoneSaid(Words words, ZoneId zone, boolean visit) {
        return words.say(visit ? "times.zone.visit" : "times.zone.callback", words.zone(zone));
    }

    private NotNow notNow(boolean booked) {
        LocalDate day = LocalDate.ofInstant(now, concern.zone());
        return new NotNow(
                booking().isPresent(),
                day.plusDays(1),
                IntStream.rangeClosed(1, MONTHS)
                        .mapToObj(ahead -> month(YearMonth.from(day).plusMonths(ahead)))
                        .toList(),
                words.date(day.plus(settings.deferral().noteAfter()), day),
                booked);
    }

    private Option month(YearMonth month) {
        return new Option(month.toString(), words.month(month.atDay(1), LocalDate.MIN));
    }

    private String name(String member) {
        return SlotChoices.name(settings, member);
    }
}
