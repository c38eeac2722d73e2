package followthrough.local.scheduler;

import followthrough.local.http.Form;
import followthrough.local.json.Json;
import followthrough.local.json.NotJson;
import followthrough.local.template.Place;
import java.util.LinkedHashMap;
import java.util.List;

/** Schedules as the service answers with them, and as {@code /local/schedules} shows them. */
final class ScheduleAnswers {
    private static final int PAGE = 100;

    private ScheduleAnswers() {}

    static Json created(Schedule schedule) {
        return Json.object().with("ScheduleArn", arn(schedule));
    }

    private static String arn(Schedule schedule) {
        return Place.arn("scheduler", "schedule/" + schedule.group() + "/" + schedule.name());
    }

    static Json.Fields described(Schedule schedule) {
        var described = new LinkedHashMap<>(schedule.wish().fields());
        described.remove("ClientToken");
        return new Json.Fields(described)
                .with("Arn", arn(schedule))
                .with("Name", schedule.name())
                .with("GroupName", schedule.group())
                .with("State", schedule.state())
                .with("CreationDate", schedule.created().getEpochSecond())
                .with("LastModificationDate", schedule.changed().getEpochSecond());
    }

    private static Json listed(Schedule schedule) {
        return described(schedule).with("Target", Json.object().with("Arn", schedule.targetArn()));
    }

    static Json page(List<Schedule> schedules, Form query) {
        var group = query.first("ScheduleGroup");
        var prefix = query.first("NamePrefix").orElse("");
        var from = query.first("NextToken").map(Integer::parseInt).orElse(0);
        var most = query.first("MaxResults").map(Integer::parseInt).orElse(PAGE);
        var all =
                schedules.stream()
                        .filter(it -> group.map(it.group()::equals).orElse(true) && it.name().startsWith(prefix))
                        .toList();
        var page = all.stream().skip(from).limit(most).map(ScheduleAnswers::listed);
        var listed = Json.object().with("Schedules", page.toList());
        return from + most < all.size() ? listed.with("NextToken", Integer.toString(from + most)) : listed;
    }

    static Json summary(Schedule schedule) {
        return Json.object()
                .with("name", schedule.name())
                .with("dueAt", schedule.dueAt())
                .with("target", schedule.targetArn().replaceFirst("^.*:function:", ""))
                .with("payload", payload(schedule.input()));
    }

    private static Json payload(String input) {
        try {
            return Json.read(input);
        } catch (NotJson _) {
            return Json.of(input);
        }
    }
}
