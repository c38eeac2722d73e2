package followthrough.concern;

import followthrough.followup.FollowUpTask;
import followthrough.promise.Promise;
import followthrough.promise.PromiseTask;
import followthrough.team.Reminder;
import java.util.Locale;

/** What the plan of a concern holds. */
sealed interface ConcernTask {
    /** Its name in the journal. */
    String code();

    /** Something about a promise. */
    record OfPromise(PromiseTask task) implements ConcernTask {
        @Override
        public String code() {
            Promise.Kind kind = task.promise().kind();
            return switch (task) {
                case PromiseTask.Take take -> kind.code() + "-" + take.step().code();
                case PromiseTask.Break _ -> kind.code() + "-broken";
            };
        }
    }

    /** The waiting of a customer is over, or they did not answer when we asked. */
    record Ask() implements ConcernTask {
        @Override
        public String code() {
            return "ask";
        }
    }

    /** Nobody has it, though it is urgent. */
    record Alert() implements ConcernTask {
        @Override
        public String code() {
            return "alert";
        }
    }

    /** The customer is reminded of their appointment. */
    record Remind(Reminder reminder) implements ConcernTask {
        @Override
        public String code() {
            return "remind-" + reminder.code();
        }
    }

    /** Somebody has to call the customer, whom no letter reaches. */
    record Call(Calls.Step step) implements ConcernTask {
        @Override
        public String code() {
            return "call-" + step.code();
        }
    }

    /** Something about the question whether it is totally resolved. */
    record FollowUp(FollowUpTask task) implements ConcernTask {
        @Override
        public String code() {
            return "follow-up-" + task.name().toLowerCase(Locale.ROOT);
        }
    }

    /** A letter that waits for the end of quiet hours. */
    record Release(HeldMail mail) implements ConcernTask {
        @Override
        public String code() {
            return "held-mail";
        }
    }
}
