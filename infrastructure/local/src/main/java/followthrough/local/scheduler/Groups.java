package followthrough.local.scheduler;

import followthrough.document.Json;
import followthrough.document.Node;
import followthrough.local.aws.RestError;
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

    Node create(String name) {
        ScheduleWish.checkName(name);
        if (!names.add(name)) {
            throw new RestError(409, "ConflictException", "Schedule group " + name + " already exists.");
        }
        return Json.mapping().with("ScheduleGroupArn", arn(name)).build();
    }

    Node delete(String name) {
        require(name);
        names.remove(name);
        return Json.mapping().build();
    }

    Node describe(String name) {
        require(name);
        return Json.mapping().with("Arn", arn(name)).with("Name", name).with("State", "ACTIVE").build();
    }

    Node list() {
        return Json.mapping().with("ScheduleGroups", names.stream().map(this::describe).toList()).build();
    }

    private static String arn(String name) {
        return Place.arn("scheduler", "schedule-group/" + name);
    }
}
