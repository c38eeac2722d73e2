package followthrough.team.settings;

import followthrough.document.Fields;
import followthrough.team.OnCallRota;
import followthrough.team.Shift;
import followthrough.team.WeekTime;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;

/** Reads who is on call: the same shifts each week, or a week each in turn. */
final class RotaReader {

    private static final WeekTime STAND_IN = new WeekTime(DayOfWeek.MONDAY, LocalTime.MIDNIGHT);

    private final Ids staff;

    RotaReader(Ids staff) {
        this.staff = staff;
    }

    OnCallRota read(Fields onCall) {
        boolean weekly = onCall.present("weekly").isPresent();
        boolean rotating = onCall.present("rotating").isPresent();
        if (weekly && rotating) {
            onCall.problem("rotating", "must not stand beside weekly: keep one of them");
        }
        if (!weekly && !rotating) {
            onCall.problem("weekly", "is needed, or else rotating");
            return new OnCallRota.None();
        }
        return weekly ? weekly(onCall) : onCall.group("rotating", this::rotating);
    }

    private OnCallRota weekly(Fields onCall) {
        var rota = new OnCallRota.Weekly(onCall.list("weekly", this::shift));
        if (rota.shifts().isEmpty()) {
            onCall.problem("weekly", "must have at least one shift");
        }
        rota.firstGap()
                .ifPresent(gap -> onCall.problem("weekly", "must leave no gap: nobody is on call from " + said(gap)));
        return rota;
    }

    private Shift shift(Fields shift) {
        return new Shift(staff.refer(shift, "who"), weekTime(shift, "from"), weekTime(shift, "to"));
    }

    private OnCallRota rotating(Fields rotating) {
        List<String> people = rotating.texts("people", staff.allowed(), staff::known);
        if (people.isEmpty()) {
            rotating.problem("people", "must name at least one person");
        }
        return new OnCallRota.Rotating(
                people,
                rotating.parsed("since", LocalDate.EPOCH, Meaning.DATE_ALLOWED, Meaning::date),
                weekTime(rotating, "changes"));
    }

    private static WeekTime weekTime(Fields fields, String name) {
        return fields.parsed(name, STAND_IN, Meaning.WEEK_TIME_ALLOWED, Meaning::weekTime);
    }

    private static String said(WeekTime time) {
        return time.day().name().toLowerCase(Locale.ROOT) + " " + time.time();
    }
}
