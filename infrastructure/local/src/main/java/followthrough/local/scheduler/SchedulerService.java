package followthrough.local.scheduler;

import followthrough.document.Node;
import followthrough.local.aws.AwsService;
import followthrough.local.aws.RestError;
import followthrough.local.aws.Touch;
import followthrough.local.clock.Agenda;
import followthrough.local.fault.FaultKind;
import followthrough.local.fault.Faults;
import followthrough.local.http.Reply;
import followthrough.local.http.Request;
import followthrough.local.keep.Shelf;
import followthrough.local.lambda.AsyncInvoker;
import followthrough.local.lambda.LocalFunction;
import followthrough.local.lambda.Queues;
import followthrough.local.template.Place;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** EventBridge Scheduler's REST protocol for schedules that fire once. */
public final class SchedulerService implements AwsService {
    private final Groups groups = new Groups();
    private final Targets targets = new Targets();
    private final Schedules schedules;
    private final Scheduling scheduling;

    /** A scheduler of one runtime. */
    public SchedulerService(
            InstantSource clock, Agenda agenda, Faults faults, AsyncInvoker invoker, Queues queues, Shelf shelf) {
        var firing = new Firing(clock, agenda, faults, invoker, queues);
        this.schedules = new Schedules(shelf, agenda, targets, firing);
        this.scheduling = new Scheduling(clock, schedules, groups, targets);
    }

    /** Tells it of the functions that it may invoke and the groups that the template makes. */
    public void serve(Collection<LocalFunction> functions, List<String> scheduleGroups) {
        targets.addAll(functions);
        groups.addAll(scheduleGroups);
    }

    /** What is scheduled and has not fired, the earliest first. */
    public Node pending() {
        return Node.list(schedules.all().stream().filter(Schedule::fires).map(ScheduleAnswers::summary).toList());
    }

    @Override
    public String name() {
        return "scheduler";
    }

    @Override
    public String operation(Request request) {
        return new ScheduleRequest(request).operation();
    }

    @Override
    public List<Touch> touches(String operation, Request request) {
        var asked = new ScheduleRequest(request);
        var touches = new ArrayList<Touch>();
        touches.add(new Touch("scheduler:" + operation, resource(operation, asked)));
        if (operation.equals("CreateSchedule") || operation.equals("UpdateSchedule")) {
            var role = asked.body().get("Target").get("RoleArn").text();
            touches.add(new Touch("iam:PassRole", role));
        }
        return touches;
    }

    private static String resource(String operation, ScheduleRequest asked) {
        return operation.endsWith("Group")
                ? Place.arn("scheduler", "schedule-group/" + asked.name())
                : Place.arn("scheduler", "schedule/" + asked.group() + "/" + asked.name());
    }

    @Override
    public Reply refusal(FaultKind kind, Request request) {
        return kind == FaultKind.THROTTLE
                ? new RestError(429, "ThrottlingException", "Rate exceeded").reply()
                : new RestError(500, "InternalServerException", "Unexpected error").reply();
    }

    @Override
    public Reply answer(String operation, Request request) {
        try {
            return Reply.json(200, answered(operation, new ScheduleRequest(request)));
        } catch (RestError e) {
            return e.reply();
        }
    }

    private Node answered(String operation, ScheduleRequest asked) {
        return switch (operation) {
            case "CreateSchedule" -> scheduling.create(asked);
            case "UpdateSchedule" -> scheduling.update(asked);
            case "GetSchedule" -> scheduling.describe(asked);
            case "DeleteSchedule" -> scheduling.delete(asked);
            case "ListSchedules" -> ScheduleAnswers.page(schedules.all(), asked.query());
            case "CreateScheduleGroup" -> groups.create(asked.name());
            case "GetScheduleGroup" -> groups.describe(asked.name());
            case "DeleteScheduleGroup" -> groups.delete(asked.name());
            default -> groups.list();
        };
    }
}
