package followthrough.notice;

import followthrough.concern.ConcernFile;
import java.time.LocalDate;
import java.util.List;

/**
 * What the list of tomorrow tells a staff member.
 *
 * @param evening the date on which they have it
 * @param open what was for that date and of which nobody said how it went
 * @param ahead what is for the next date, in order
 * @param promised what they answer for besides, with something promised by the end of the next date
 */
record StaffDay(LocalDate evening, List<ConcernFile> open, List<ConcernFile> ahead, List<ConcernFile> promised) {
    StaffDay {
        open = List.copyOf(open);
        ahead = List.copyOf(ahead);
        promised = List.copyOf(promised);
    }

    LocalDate tomorrow() {
        return evening.plusDays(1);
    }

    boolean isEmpty() {
        return open.isEmpty() && ahead.isEmpty() && promised.isEmpty();
    }
}
