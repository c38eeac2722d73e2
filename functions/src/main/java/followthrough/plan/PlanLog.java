package followthrough.plan;

import followthrough.journal.Subject;

/** What operators hear of waking subjects. Nothing here may tell a personal string. */
public interface PlanLog {
    /** A superseded wake stays, which does no harm. */
    void notTakenBack(Wake wake, RuntimeException failure);

    /** A subject that is overdue could not be woken; it will be tried again. */
    void notWoken(Subject subject, RuntimeException failure);
}
