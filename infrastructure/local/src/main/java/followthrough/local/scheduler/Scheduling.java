package followthrough.local.scheduler;

import followthrough.document.Json;
import followthrough.document.Node;
import followthrough.local.aws.RestError;
import java.time.Instant;
import java.time.InstantSource;

/** Makes, changes and takes back schedules as they are asked for. */
record Scheduling(InstantSource clock, Schedules schedules, Groups groups, Targets targets) {

    Node create(ScheduleRequest asked) {
        ScheduleWish.checkName(asked.name());
        groups.require(asked.group());
        synchronized (schedules) {
            return schedules
                    .find(asked.group(), asked.name())
                    .map(before -> again(before, asked.body()))
                    .orElseGet(() -> first(asked));
        }
    }

    private Node first(ScheduleRequest asked) {
        var now = clock.instant();
        return put(new Schedule(asked.group(), asked.name(), due(asked.body()), asked.body(), now, now, false));
    }

    /** The same wish with the same token is answered as it was; a name is taken only once. */
    private static Node again(Schedule before, Node wish) {
        if (before.wish().says(wish) && wish.get("ClientToken").present()) {
            return ScheduleAnswers.created(before);
        }
        throw new RestError(409, "ConflictException", "Schedule " + before.name() + " already exists.");
    }

    private Instant due(Node wish) {
        return new ScheduleWish(wish, arn -> targets.find(arn).isPresent()).check(clock.instant());
    }

    private Node put(Schedule schedule) {
        schedules.put(schedule);
        return ScheduleAnswers.created(schedule);
    }

    Node update(ScheduleRequest asked) {
        synchronized (schedules) {
            return put(known(asked).changed(asked.body(), due(asked.body()), clock.instant()));
        }
    }

    Node describe(ScheduleRequest asked) {
        return ScheduleAnswers.described(known(asked));
    }

    Node delete(ScheduleRequest asked) {
        schedules.remove(known(asked));
        return Json.mapping().build();
    }

    private Schedule known(ScheduleRequest asked) {
        groups.require(asked.group());
        return schedules
                .find(asked.group(), asked.name())
                .orElseThrow(() ->
                        new RestError(
                                404, "ResourceNotFoundException", "Schedule " + asked.name() + " does not exist."));
    }
}
