package followthrough.web;

import followthrough.concern.Concern;
import followthrough.concern.Handover;
import followthrough.concern.Offering;
import followthrough.team.Settings;
import followthrough.timing.Appointment;
import followthrough.timing.FullSlot;
import followthrough.timing.Slot;
import followthrough.timing.SlotCodes;
import followthrough.timing.Slots.Booker;
import followthrough.timing.Timing;
import followthrough.web.page.Frame;
import followthrough.web.page.Option;
import followthrough.web.page.WorkHandover;
import followthrough.web.page.WorkTimes;
import followthrough.words.Words;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/** Turns what stands about the time of a concern into what the page of somebody of the team shows. */
final class WorkTimesView {
    /** For how many days times are listed. */
    private static final int DAYS = 14;

    /** How many times are listed at most. */
    private static final int MOST = 20;

    private static final int FURTHEST_YEAR = 2100;

    private final Offering offering;
    private final SlotCodes slots;
    private final Frame frame;
    private final Settings settings;
    private final String from;
    private final Overbooking overbooking;

    /** Whether times that are full can be listed. */
    enum Overbooking {
        NEVER,
        /** They can be asked for. */
        OFFERED,
        /** They were asked for, and stand instead of those that are free. */
        SHOWN
    }

    /**
     * @param from the date from which times are listed, as it was typed; from today if it is none
     */
    WorkTimesView(
            Offering offering, SlotCodes slots, Frame frame, Settings settings, String from, Overbooking overbooking) {
        this.from = from;
        this.overbooking = overbooking;
        this.offering = offering;
        this.slots = slots;
        this.frame = frame;
        this.settings = settings;
    }

    /**
     * What the page shows, at the cost of one request where times are listed, and one more of an appointment ahead.
     *
     * @param zone of the reader
     */
    WorkTimes of(Concern concern, ZoneId zone) {
        LocalDate today = LocalDate.ofInstant(frame.now(), zone);
        LocalDate first = date().filter(date -> date.isAfter(today)).orElse(today);
        Optional<Appointment> appointment = concern.appointment();
        return new WorkTimes(
                line(concern, settings, frame, zone),
                appointment.filter(Appointment::doubtful).isPresent(),
                concern.appointmentAhead(frame.now()).isPresent(),
                first.toString(),
                concern.state().isOpen() ? offered(concern, zone, first) : List.of(),
                overbooking != Overbooking.NEVER,
                overbooking == Overbooking.SHOWN,
                new WorkHandover(Handover.seen(concern, frame.now()), colleagues(concern)));
    }

    private List<Option> colleagues(Concern concern) {
        return concern.state().isOpen()
                ? offering.colleagues(concern, settings).stream()
                        .map(colleague -> new Option(colleague.id(), colleague.name()))
                        .toList()
                : List.of();
    }

    private Optional<LocalDate> date() {
        try {
            return Optional.of(LocalDate.parse(from)).filter(date -> date.getYear() < FURTHEST_YEAR);
        } catch (DateTimeException none) {
            return Optional.empty();
        }
    }

    private List<Option> offered(Concern concern, ZoneId zone, LocalDate first) {
        if (overbooking == Overbooking.SHOWN) {
            return offering.full(concern, settings, zone, first, DAYS).stream()
                    .limit(MOST)
                    .map(FullSlot::slot)
                    .map(slot -> new Option(slots.write(concern.id(), slot), label(slot, zone)))
                    .toList();
        }
        return offering.dates(concern, settings, Booker.STAFF, zone, first, DAYS).slots().stream()
                .limit(MOST)
                .map(slot -> new Option(slots.write(concern.id(), slot), label(slot, zone)))
                .toList();
    }

    private String label(Slot slot, ZoneId zone) {
        return frame.say("work.times.slot", frame.words().moment(slot.start(), zone), settings.nameOf(slot.with()));
    }

    /** What stands about the time, in a sentence. */
    static String line(Concern concern, Settings settings, Frame frame, ZoneId zone) {
        Words words = frame.words();
        return switch (concern.choice().timing()) {
            case Timing.Undecided _ -> frame.say("work.timing.undecided");
            case Timing.AsSoonAsPossible _ -> frame.say("work.timing.as-soon-as-possible");
            case Timing.NotBefore(LocalDate date, boolean _, LocalDate _) ->
                    frame.say("work.timing.not-before", words.date(date));
            case Timing.WhenIAsk(int _, Optional<LocalDate> _, LocalDate told) ->
                    frame.say("work.timing.when-i-ask", words.date(told));
            case Appointment appointment ->
                    frame.say(
                            "work.timing.appointment",
                            concern.isVisit(settings)
                                    ? words.window(appointment.start(), appointment.end(), zone)
                                    : words.moment(appointment.start(), zone),
                            settings.nameOf(appointment.with()));
        };
    }
}
