package followthrough.local.scheduler;

import followthrough.local.clock.Agenda;
import followthrough.local.keep.Shelf;
import followthrough.local.lambda.LocalFunction;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The schedules there are; each stands on the agenda until it has fired or is taken back. */
final class Schedules {
    private static final Comparator<Schedule> ORDER =
            Comparator.comparing(Schedule::dueAt).thenComparing(Schedule::name);

    private final Map<String, Schedule> schedules = new HashMap<>();
    private final Map<String, Agenda.Entry> entries = new HashMap<>();
    private final Shelf shelf;
    private final Agenda agenda;
    private final Targets targets;
    private final Firing firing;

    Schedules(Shelf shelf, Agenda agenda, Targets targets, Firing firing) {
        this.shelf = shelf;
        this.agenda = agenda;
        this.targets = targets;
        this.firing = firing;
        shelf.all().values().stream().map(Schedule::kept).forEach(this::stand);
    }

    synchronized Optional<Schedule> find(String group, String name) {
        return Optional.ofNullable(schedules.get(Schedule.key(group, name)));
    }

    synchronized List<Schedule> all() {
        return schedules.values().stream().sorted(ORDER).toList();
    }

    /** Adds a schedule or puts it in the place of the one of its name. */
    synchronized void put(Schedule schedule) {
        withdraw(schedule.key());
        shelf.put(schedule.key(), schedule.kept());
        stand(schedule);
    }

    private synchronized void stand(Schedule schedule) {
        schedules.put(schedule.key(), schedule);
        if (schedule.fires()) {
            entries.put(schedule.key(), agenda.at(schedule.dueAt(), () -> fire(schedule)));
        }
    }

    private void fire(Schedule schedule) {
        targets.find(schedule.targetArn()).ifPresent(function -> firing.deliver(delivery(schedule, function)));
    }

    private Firing.Delivery delivery(Schedule schedule, LocalFunction function) {
        return new Firing.Delivery(schedule, function, () -> completed(schedule), () -> over(schedule));
    }

    private void withdraw(String key) {
        Optional.ofNullable(entries.remove(key)).ifPresent(agenda::cancel);
        schedules.remove(key);
    }

    synchronized void remove(Schedule schedule) {
        withdraw(schedule.key());
        shelf.remove(schedule.key());
    }

    /** It has been delivered: it goes, or stays without firing again. */
    private synchronized void completed(Schedule schedule) {
        if (!schedule.equals(schedules.get(schedule.key()))) {
            return;
        }
        if (schedule.deletedAfterwards()) {
            withdraw(schedule.key());
        } else {
            put(schedule.fired());
        }
    }

    /** What it set going is over: a restart need not fire it again. */
    private synchronized void over(Schedule schedule) {
        if (!schedules.containsKey(schedule.key())) {
            shelf.remove(schedule.key());
        }
    }
}
