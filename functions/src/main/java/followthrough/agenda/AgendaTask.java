package followthrough.agenda;

import java.time.LocalDate;
import java.util.List;

/** What is due for a staff member. */
sealed interface AgendaTask {
    /** Its name in the journal. */
    String code();

    /** The list of the day after a date, on its evening. */
    record Evening(LocalDate date) implements AgendaTask {
        @Override
        public String code() {
            return "evening";
        }
    }

    /** A reminder of what comes next: one appointment, or several close together. */
    record Before(List<Visit> visits) implements AgendaTask {
        public Before {
            visits = List.copyOf(visits);
        }

        @Override
        public String code() {
            return "before";
        }
    }

    /**
     * What a customer wrote.
     *
     * @param concern the id of the concern
     * @param messages all that waits, in the order in which it was written
     */
    record PassOn(String concern, List<Message> messages) implements AgendaTask {
        public PassOn {
            messages = List.copyOf(messages);
        }

        @Override
        public String code() {
            return "pass-on";
        }
    }

    /** Word of a change. */
    record Tell(News news) implements AgendaTask {
        @Override
        public String code() {
            return "tell";
        }
    }
}
