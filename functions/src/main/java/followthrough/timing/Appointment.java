package followthrough.timing;

import followthrough.team.Interval;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A slot that was taken.
 *
 * @param number tells it from other appointments of its concern; kept when it is moved
 * @param sequence rises at each change, from 0
 * @param team the id of the team under which its claim stands
 * @param with the id of the staff member
 * @param promised what the customer was promised: a window to arrive in, or a call
 * @param occupied for how long the staff member is busy with it
 * @param dates the dates of the staff member under which its claim stands
 * @param wantsEarlier whether the customer would rather come sooner, should a time come free
 * @param doubtful whether it no longer fits the settings, which somebody has to settle
 * @param booked when it was taken, or moved last
 * @param progress how it is going
 */
public record Appointment(
        long number,
        int sequence,
        String team,
        String with,
        Interval promised,
        Interval occupied,
        List<LocalDate> dates,
        boolean wantsEarlier,
        boolean doubtful,
        Instant booked,
        Progress progress)
        implements Timing {
    /** Its name in the API and in the table. */
    public static final String CODE = "appointment";

    public Appointment {
        dates = List.copyOf(dates);
    }

    /**
     * A first appointment.
     *
     * @param number that no other appointment of its concern has or had
     * @param at when it is taken
     */
    public static Appointment of(long number, String team, Slot slot, Instant at) {
        return new Appointment(
                number,
                0,
                team,
                slot.with(),
                slot.promised(),
                slot.occupied(),
                slot.dates(),
                false,
                false,
                at,
                Progress.NONE);
    }

    @Override
    public String code() {
        return CODE;
    }

    /** What the customer expects: what was promised, or what they were told when it got late. */
    public Interval expected() {
        return progress.delayed().orElse(promised);
    }

    public Instant start() {
        return expected().start();
    }

    public Instant end() {
        return expected().end();
    }

    /** Whether what was promised should have happened by then. */
    public boolean isOver(Instant now) {
        return !end().isAfter(now);
    }

    /** Whether it is that slot. */
    public boolean isAt(Slot slot) {
        return with.equals(slot.with()) && promised.start().equals(slot.start());
    }

    /** The same at another time. */
    public Appointment movedTo(String otherTeam, Slot slot, Instant at) {
        return new Appointment(
                number,
                sequence + 1,
                otherTeam,
                slot.with(),
                slot.promised(),
                slot.occupied(),
                slot.dates(),
                wantsEarlier,
                false,
                at,
                Progress.NONE);
    }

    /**
     * The same time with somebody else, who is not on the way yet.
     *
     * @param slot theirs at that time
     */
    public Appointment handedTo(String otherTeam, Slot slot) {
        return new Appointment(
                number,
                sequence + 1,
                otherTeam,
                slot.with(),
                promised,
                slot.occupied(),
                slot.dates(),
                wantsEarlier,
                false,
                booked,
                progress.onTheWaySince(Optional.empty()));
    }

    /** The same, which stands again after calendars may have been told that it was given up. */
    public Appointment again() {
        return new Appointment(
                number, sequence + 2, team, with, promised, occupied, dates, wantsEarlier, doubtful, booked, progress);
    }

    /** The same, for somebody who would rather come sooner, or not. */
    public Appointment wantingEarlier(boolean wanted) {
        return new Appointment(
                number, sequence, team, with, promised, occupied, dates, wanted, doubtful, booked, progress);
    }

    /** The same, fitting the settings or not. */
    public Appointment doubted(boolean doubt) {
        return new Appointment(
                number, sequence, team, with, promised, occupied, dates, wantsEarlier, doubt, booked, progress);
    }

    /** The same, going so. */
    public Appointment going(Progress other) {
        return new Appointment(
                number, sequence, team, with, promised, occupied, dates, wantsEarlier, doubtful, booked, other);
    }

    /** The same, later than was promised; calendars are told. */
    public Appointment delayed(Progress other) {
        return new Appointment(
                number, sequence + 1, team, with, promised, occupied, dates, wantsEarlier, doubtful, booked, other);
    }

    /** The claim that goes with it. */
    public Claim claim(String concern, String service) {
        return new Claim(concern, service, with, promised.start(), occupied);
    }

    /** The day items in which its claim stands. */
    public List<DayKey> days() {
        return dates.stream().map(date -> new DayKey(team, date, with)).toList();
    }
}
