package followthrough.timing;

import followthrough.aws.DynamoDbItem;
import followthrough.team.Interval;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** How what a customer chose stands in the head of their concern. */
public final class DynamoDbChoiceFormat {
    private static final String TIMING = "timing";
    private static final String PROPOSAL = "proposal";
    private static final String SINCE = "timedWith";
    private static final String BEFORE = "timedBefore";
    private static final String UNABLE = "unable";
    private static final String KIND = "kind";
    private static final String ASKED = "asked";
    private static final String NEXT = "next";
    private static final String TOLD = "told";
    private static final String DATE = "date";
    private static final String MONTH = "month";
    private static final String NUMBER = "number";
    private static final String SEQUENCE = "sequence";
    private static final String TEAM = "team";
    private static final String WITH = "with";
    private static final String START = "start";
    private static final String END = "end";
    private static final String FROM = "from";
    private static final String UNTIL = "until";
    private static final String DATES = "dates";
    private static final String WANTS_EARLIER = "wantsEarlier";
    private static final String DOUBTFUL = "doubtful";
    private static final String BOOKED = "booked";
    private static final String LATE_START = "lateStart";
    private static final String LATE_END = "lateEnd";
    private static final String ON_THE_WAY = "onTheWay";
    private static final String ARRIVED = "arrived";

    /** When appointments count as taken whose format did not say so. */
    private static final Instant LONG_AGO = Instant.EPOCH;

    private DynamoDbChoiceFormat() {}

    /** Adds a choice to a head. */
    public static DynamoDbItem write(DynamoDbItem head, Choice choice) {
        choice.proposal().ifPresent(proposal -> head.part(PROPOSAL, write(proposal)));
        choice.before().ifPresent(before -> head.part(BEFORE, write(before)));
        if (!choice.unable().isEmpty()) {
            head.list(UNABLE, choice.unable().stream().map(DynamoDbChoiceFormat::write).toList());
        }
        return head.part(TIMING, write(choice.timing())).number(SINCE, choice.since());
    }

    /** The choice that a head holds; nothing chosen, where it was written before there was any. */
    public static Choice read(DynamoDbItem head) {
        return head.has(TIMING)
                ? new Choice(
                        timing(head.part(TIMING)),
                        head.has(PROPOSAL) ? Optional.of(proposal(head.part(PROPOSAL))) : Optional.empty(),
                        head.number(SINCE),
                        head.has(BEFORE) ? Optional.of(timing(head.part(BEFORE))) : Optional.empty(),
                        head.list(UNABLE).stream().map(DynamoDbChoiceFormat::unable).toList())
                : Choice.NOTHING;
    }

    private static DynamoDbItem write(Timing timing) {
        DynamoDbItem part = DynamoDbItem.part().text(KIND, timing.code());
        return switch (timing) {
            case Timing.Undecided(int asked, Optional<LocalDate> next) ->
                    part.number(ASKED, asked).textUnlessEmpty(NEXT, text(next));
            case Timing.AsSoonAsPossible _ -> part;
            case Timing.NotBefore(LocalDate date, boolean month, LocalDate told) ->
                    part.text(DATE, date.toString()).flag(MONTH, month).text(TOLD, told.toString());
            case Timing.WhenIAsk(int asked, Optional<LocalDate> next, LocalDate told) ->
                    part.number(ASKED, asked).textUnlessEmpty(NEXT, text(next)).text(TOLD, told.toString());
            case Appointment appointment -> write(part, appointment);
        };
    }

    private static DynamoDbItem write(DynamoDbItem part, Appointment appointment) {
        Progress progress = appointment.progress();
        progress.delayed().ifPresent(late -> part.instant(LATE_START, late.start()).instant(LATE_END, late.end()));
        progress.onTheWay().ifPresent(since -> part.instant(ON_THE_WAY, since));
        progress.arrived().ifPresent(since -> part.instant(ARRIVED, since));
        return part.number(NUMBER, appointment.number())
                .number(SEQUENCE, appointment.sequence())
                .text(TEAM, appointment.team())
                .text(WITH, appointment.with())
                .instant(START, appointment.promised().start())
                .instant(END, appointment.promised().end())
                .instant(FROM, appointment.occupied().start())
                .instant(UNTIL, appointment.occupied().end())
                .text(DATES, String.join(" ", appointment.dates().stream().map(LocalDate::toString).toList()))
                .flag(WANTS_EARLIER, appointment.wantsEarlier())
                .flag(DOUBTFUL, appointment.doubtful())
                .instant(BOOKED, appointment.booked());
    }

    private static DynamoDbItem write(Proposal proposal) {
        return DynamoDbItem.part()
                .text(WITH, proposal.with())
                .instant(START, proposal.start())
                .instant(END, proposal.promised().end());
    }

    private static DynamoDbItem write(Unable unable) {
        return DynamoDbItem.part()
                .text(WITH, unable.with())
                .instant(FROM, unable.time().start())
                .instant(UNTIL, unable.time().end());
    }

    private static Unable unable(DynamoDbItem part) {
        return new Unable(part.text(WITH), new Interval(part.instant(FROM), part.instant(UNTIL)));
    }

    private static Timing timing(DynamoDbItem part) {
        return switch (part.text(KIND)) {
            case Timing.AsSoonAsPossible.CODE -> new Timing.AsSoonAsPossible();
            case Timing.NotBefore.CODE ->
                    new Timing.NotBefore(LocalDate.parse(part.text(DATE)), part.flag(MONTH), told(part));
            case Timing.WhenIAsk.CODE -> new Timing.WhenIAsk((int) part.number(ASKED), next(part), told(part));
            case Appointment.CODE -> appointment(part);
            default -> new Timing.Undecided((int) part.number(ASKED), next(part));
        };
    }

    private static Appointment appointment(DynamoDbItem part) {
        return new Appointment(
                part.number(NUMBER),
                (int) part.number(SEQUENCE),
                part.text(TEAM),
                part.text(WITH),
                new Interval(part.instant(START), part.instant(END)),
                new Interval(part.instant(FROM), part.instant(UNTIL)),
                dates(part),
                part.flag(WANTS_EARLIER),
                part.flag(DOUBTFUL),
                part.has(BOOKED) ? part.instant(BOOKED) : LONG_AGO,
                progress(part));
    }

    private static Progress progress(DynamoDbItem part) {
        return new Progress(
                part.has(LATE_START)
                        ? Optional.of(new Interval(part.instant(LATE_START), part.instant(LATE_END)))
                        : Optional.empty(),
                part.has(ON_THE_WAY) ? Optional.of(part.instant(ON_THE_WAY)) : Optional.empty(),
                part.has(ARRIVED) ? Optional.of(part.instant(ARRIVED)) : Optional.empty());
    }

    private static List<LocalDate> dates(DynamoDbItem part) {
        return Arrays.stream(part.text(DATES).split(" ", -1)).map(LocalDate::parse).toList();
    }

    private static Proposal proposal(DynamoDbItem part) {
        return new Proposal(part.text(WITH), new Interval(part.instant(START), part.instant(END)));
    }

    private static Optional<LocalDate> next(DynamoDbItem part) {
        return part.has(NEXT) ? Optional.of(LocalDate.parse(part.text(NEXT))) : Optional.empty();
    }

    private static LocalDate told(DynamoDbItem part) {
        return LocalDate.parse(part.text(TOLD));
    }

    private static String text(Optional<LocalDate> date) {
        return date.map(LocalDate::toString).orElse("");
    }
}
