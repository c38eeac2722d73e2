package followthrough.local.scheduler;

import followthrough.document.Json;
import followthrough.document.Node;
import followthrough.local.http.Form;
import followthrough.local.template.Place;
import java.util.List;
import java.util.Optional;

/** Schedules as the service answers with them, and as {@code /local/schedules} shows them. */
final class ScheduleAnswers {
    private static final int PAGE = 100;

    private ScheduleAnswers() {}

    static Node created(Schedule schedule) {
        return Json.mapping().with("ScheduleArn", arn(schedule)).build();
    }

    private static String arn(Schedule schedule) {
        return Place.arn("scheduler", "schedule/" + schedule.group() + "/" + schedule.name());
    }

    static Node described(Schedule schedule) {
        return Json.mapping(schedule.wish())
                .without("ClientToken")
                .with("Arn", arn(schedule))
                .with("Name", schedule.name())
                .with("GroupName", schedule.group())
                .with("State", schedule.state())
                .with("CreationDate", schedule.created().getEpochSecond())
                .with("LastModificationDate", schedule.changed().getEpochSecond())
                .build();
    }

    private static Node listed(Schedule schedule) {
        return Json.mapping(described(schedule))
                .with("Target", Json.mapping().with("Arn", schedule.targetArn()).build())
                .build();
    }

    static Node page(List<Schedule> schedules, Form query) {
        var group = query.first("ScheduleGroup");
        var prefix = query.first("NamePrefix").orElse("");
        var from = query.first("NextToken").map(Integer::parseInt).orElse(0);
        var most = query.first("MaxResults").map(Integer::parseInt).orElse(PAGE);
        var all =
                schedules.stream()
                        .filter(it -> group.map(it.group()::equals).orElse(true) && it.name().startsWith(prefix))
                        .toList();
        var page = all.stream().skip(from).limit(most).map(ScheduleAnswers::listed);
        var next = Optional.of(from + most).filter(it -> it < all.size()).map(String::valueOf);
        return Json.mapping().with("Schedules", page.toList()).withPresent("NextToken", next).build();
    }

    static Node summary(Schedule schedule) {
        return Json.mapping()
                .with("name", schedule.name())
                .with("dueAt", schedule.dueAt().toString())
                .with("target", schedule.targetArn().replaceFirst("^.*:function:", ""))
                .with("payload", payload(schedule.input()))
                .build();
    }

    private static Node payload(String input) {
        return Json.parse(input).document().orElseGet(() -> Node.text(input));
    }
}
