package followthrough.web;

import followthrough.concern.ConcernFile;
import followthrough.concern.Handover;
import followthrough.concern.OutcomeEvent.How;
import followthrough.fieldwork.CallActs;
import followthrough.fieldwork.HandActs;
import followthrough.fieldwork.OutcomeActs;
import followthrough.fieldwork.ProgressActs;
import followthrough.fieldwork.StaffActs;
import followthrough.fieldwork.TimeActs;
import followthrough.fieldwork.WordActs;
import followthrough.promise.Promise;
import followthrough.team.StaffMember;
import followthrough.web.page.WorkPage;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;

/** The buttons on the page of a staff member: where each posts to, and what it does. */
enum WorkPress {
    TAKE {
        @Override
        StaffActs.Outcome on(Acts acts, ConcernFile file, StaffMember member, Form form) {
            return acts.work().take(file, member, form.value("newsBy"));
        }
    },
    ANSWER {
        @Override
        StaffActs.Outcome on(Acts acts, ConcernFile file, StaffMember member, Form form) {
            return acts.work()
                    .answer(
                            file,
                            member,
                            new StaffActs.Answer(form.value("words"), isByPhone(form), form.value("newsBy")));
        }

        @Override
        WorkPage.Said said(Form form, ConcernFile after) {
            return isByPhone(form) ? WorkPage.Said.NOTED : WorkPage.Said.ANSWER;
        }
    },
    HAPPENED {
        @Override
        StaffActs.Outcome on(Acts acts, ConcernFile file, StaffMember member, Form form) {
            return switch (form.value("when")) {
                case "in-time" -> ofPromise(form, file, promise -> acts.work().happened(file, promise, true));
                case "late" -> ofPromise(form, file, promise -> acts.work().happened(file, promise, false));
                default -> new StaffActs.Outcome.Recorded(file);
            };
        }
    },
    MISSED {
        @Override
        StaffActs.Outcome on(Acts acts, ConcernFile file, StaffMember member, Form form) {
            return ofPromise(form, file, promise -> acts.work().missed(file, promise));
        }
    },
    UNSAY {
        @Override
        StaffActs.Outcome on(Acts acts, ConcernFile file, StaffMember member, Form form) {
            return ofPromise(form, file, promise -> acts.work().unsay(file, promise));
        }
    },
    ON_THE_WAY {
        @Override
        StaffActs.Outcome on(Acts acts, ConcernFile file, StaffMember member, Form form) {
            return acts.progress().onTheWay(file, typed(member, form));
        }
    },
    LATE {
        @Override
        StaffActs.Outcome on(Acts acts, ConcernFile file, StaffMember member, Form form) {
            return acts.progress().late(file, typed(member, form), form.value("minutes"));
        }
    },
    MISTAKE {
        @Override
        StaffActs.Outcome on(Acts acts, ConcernFile file, StaffMember member, Form form) {
            return acts.progress().takeBack(file, member, form.value("what"));
        }
    },
    PROPOSE {
        @Override
        StaffActs.Outcome on(Acts acts, ConcernFile file, StaffMember member, Form form) {
            return acts.times().propose(file, member, time(form));
        }
    },
    BOOK {
        @Override
        StaffActs.Outcome on(Acts acts, ConcernFile file, StaffMember member, Form form) {
            return acts.times().book(file, member, time(form));
        }
    },
    CANCEL {
        @Override
        StaffActs.Outcome on(Acts acts, ConcernFile file, StaffMember member, Form form) {
            return acts.times().cancel(file, member, form.value("reason"), seen(form));
        }
    },
    KEEP {
        @Override
        StaffActs.Outcome on(Acts acts, ConcernFile file, StaffMember member, Form form) {
            return acts.times().keep(file);
        }
    },
    TOLD {
        @Override
        StaffActs.Outcome on(Acts acts, ConcernFile file, StaffMember member, Form form) {
            return acts.calls().told(file, member, List.of(form.value("places").split(" ")));
        }
    },
    NOBODY {
        @Override
        StaffActs.Outcome on(Acts acts, ConcernFile file, StaffMember member, Form form) {
            return acts.calls().missed(file, member, count(form.value("missed")));
        }
    },
    WRONG {
        @Override
        StaffActs.Outcome on(Acts acts, ConcernFile file, StaffMember member, Form form) {
            return acts.calls().wrongNumber(file, member);
        }
    },
    REACHES {
        @Override
        StaffActs.Outcome on(Acts acts, ConcernFile file, StaffMember member, Form form) {
            return acts.calls().reaches(file, member);
        }
    },
    ARRIVED {
        @Override
        StaffActs.Outcome on(Acts acts, ConcernFile file, StaffMember member, Form form) {
            return acts.outcomes().arrived(file, typed(member, form));
        }
    },
    DONE {
        @Override
        StaffActs.Outcome on(Acts acts, ConcernFile file, StaffMember member, Form form) {
            return acts.outcomes().done(file, typed(member, form), form.value("done"), isAll(form));
        }

        @Override
        WorkPage.Said said(Form form, ConcernFile after) {
            return isAll(form) ? WorkPage.Said.DONE : WorkPage.Said.PARTLY;
        }
    },
    SETTLED {
        @Override
        StaffActs.Outcome on(Acts acts, ConcernFile file, StaffMember member, Form form) {
            How how = isByPhone(form) ? How.PHONE : How.MAIL;
            return acts.outcomes().settled(file, typed(member, form), form.value("words"), "words", how);
        }
    },
    NOT_DONE {
        @Override
        StaffActs.Outcome on(Acts acts, ConcernFile file, StaffMember member, Form form) {
            return acts.outcomes().takeUpAgain(file, member);
        }
    },
    TAKE_BACK {
        @Override
        StaffActs.Outcome on(Acts acts, ConcernFile file, StaffMember member, Form form) {
            return acts.outcomes().takeBack(file, member, form.value("what"));
        }

        @Override
        WorkPage.Said said(Form form, ConcernFile after) {
            return after.isTimeLost() ? WorkPage.Said.TIME_LOST : WorkPage.Said.TAKE_BACK;
        }
    },
    NOBODY_THERE {
        @Override
        StaffActs.Outcome on(Acts acts, ConcernFile file, StaffMember member, Form form) {
            return acts.outcomes().nobodyThere(file, typed(member, form));
        }
    },
    NOT_REACHED {
        @Override
        StaffActs.Outcome on(Acts acts, ConcernFile file, StaffMember member, Form form) {
            return acts.outcomes().notReached(file, typed(member, form), count(form.value("tries")));
        }
    },
    PROMISE {
        @Override
        StaffActs.Outcome on(Acts acts, ConcernFile file, StaffMember member, Form form) {
            return acts.words().promise(file, member, form.value("promise"), form.value("until"));
        }
    },
    NOTE {
        @Override
        StaffActs.Outcome on(Acts acts, ConcernFile file, StaffMember member, Form form) {
            return acts.words().note(file, member, form.value("note"));
        }
    },
    CAUSE {
        @Override
        StaffActs.Outcome on(Acts acts, ConcernFile file, StaffMember member, Form form) {
            return acts.words().because(file, member, form.value("cause"));
        }
    },
    AMENDS {
        @Override
        StaffActs.Outcome on(Acts acts, ConcernFile file, StaffMember member, Form form) {
            return acts.words().makeAmends(file, member, form.value("amends"), form.value("kind-word"));
        }
    },
    ORDINARY {
        @Override
        StaffActs.Outcome on(Acts acts, ConcernFile file, StaffMember member, Form form) {
            return acts.times().makeOrdinary(file, member, form.value("explanation"));
        }
    },
    HAND_OVER {
        @Override
        StaffActs.Outcome on(Acts acts, ConcernFile file, StaffMember member, Form form) {
            return acts.hands().handOver(file, handover(member, form));
        }
    },
    CANNOT {
        @Override
        StaffActs.Outcome on(Acts acts, ConcernFile file, StaffMember member, Form form) {
            return acts.hands().cannot(file, handover(member, form));
        }
    };

    /** What staff can do. */
    record Acts(
            StaffActs work,
            TimeActs times,
            ProgressActs progress,
            CallActs calls,
            OutcomeActs outcomes,
            WordActs words,
            HandActs hands) {}

    private static OutcomeActs.Typed typed(StaffMember member, Form form) {
        return new OutcomeActs.Typed(member, form.value("pressedAt"), seen(form));
    }

    private static OptionalLong seen(Form form) {
        return form.number("seen");
    }

    private static boolean isAll(Form form) {
        return !form.value("left").equals("yes");
    }

    private static boolean isByPhone(Form form) {
        return form.value("way").equals("phone");
    }

    static TimeActs.Time time(Form form) {
        return new TimeActs.Time(form.value("slot"), form.value("reason"));
    }

    private static Handover handover(StaffMember member, Form form) {
        return new Handover(member, form.value("to"), form.value("why"), form.value("seen"));
    }

    /** What follows the page's path. */
    String path() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** What the page says once it is done. */
    WorkPage.Said said(Form form, ConcernFile after) {
        return WorkPage.Said.valueOf(name());
    }

    /** Does what the button says. */
    abstract StaffActs.Outcome on(Acts acts, ConcernFile file, StaffMember member, Form form);

    /** A small number; one that nothing is where it is none. */
    private static int count(String typed) {
        return typed.matches("[0-9]{1,4}") ? Integer.parseInt(typed) : -1;
    }

    /** Does something about the promise that a form is about, if that makes sense. */
    private static StaffActs.Outcome ofPromise(
            Form form, ConcernFile file, Function<Promise.Id, StaffActs.Outcome> act) {
        return promise(form).map(act).orElseGet(() -> new StaffActs.Outcome.Recorded(file));
    }

    /** Which promise a form is about; empty if that makes no sense. */
    private static Optional<Promise.Id> promise(Form form) {
        try {
            return Optional.of(
                    new Promise.Id(
                            Promise.Kind.of(form.value("kind")),
                            Promise.Party.of(form.value("by")),
                            Instant.parse(form.value("due"))));
        } catch (IllegalArgumentException | DateTimeException senseless) {
            return Optional.empty();
        }
    }
}
