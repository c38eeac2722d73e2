package followthrough.local.scheduler;

import followthrough.local.aws.RestError;
import followthrough.local.json.Json;
import followthrough.local.template.Place;
import java.util.Collection;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;

/** The schedule groups there are. */
final class Groups {
    private final Set<String> names = new ConcurrentSkipListSet<>(Set.of(ScheduleRequest.DEFAULT_GROUP));

    void addAll(Collection<String> others) {
        names.addAll(others);
    }

    void require(String name) {
        if (!names.contains(name)) {
            throw new RestError(404, "ResourceNotFoundException", "Schedule group " + name + " does not exist.");
        }
    }

    Json create(String name) {
        ScheduleWish.checkName(name);
        if (!names.add(name)) {
            throw new RestError(409, "ConflictException", "Schedule group " + name + " already exists.");
        }
        return Json.object().with("ScheduleGroupArn", arn(name));
    }

    Json delete(String name) {
        require(name);
        names.remove(name);
        return Json.object();
    }

    Json describe(String name) {
        require(name);
        return Json.object().with("Arn", arn(name)).with("Name", name).with("State", "ACTIVE");
    }

    Json list() {
        return Json.object().with("ScheduleGroups", names.stream().map(this::describe).toList());
    }

    private static String arn(String name) {
        return Place.arn("scheduler", "schedule-group/" + name);
    }
}
