package followthrough.local.scheduler;

import followthrough.document.Json;
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
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** EventBridge Scheduler's REST protocol for schedules that fire once. */
public final class SchedulerService implements AwsService {
    private final Map<String, LocalFunction> functions = new HashMap<>();
    private final Groups groups = new Groups();
    private final InstantSource clock;
    private final Schedules schedules;
    private final Firing firing;

    /** A scheduler of one runtime. */
    public SchedulerService(
            InstantSource clock, Agenda agenda, Faults faults, AsyncInvoker invoker, Queues queues, Shelf shelf) {
        this.clock = clock;
        this.firing = new Firing(clock, agenda, faults, invoker, queues);
        this.schedules = new Schedules(shelf, agenda, this::fire);
    }

    /** Tells it of the functions that it may invoke and the groups that the template makes. */
    public void serve(Collection<LocalFunction> targets, List<String> scheduleGroups) {
        targets.forEach(function -> functions.put(Place.functionArn(function.definition().id()), function));
        groups.addAll(scheduleGroups);
    }

    /** What is scheduled and has not fired, the earliest first. */
    public Node pending() {
        return Node.list(schedules.all().stream().filter(Schedule::fires).map(ScheduleAnswers::summary).toList());
    }

    private void fire(Schedule schedule) {
        target(schedule.targetArn())
                .ifPresent(function ->
                        firing.deliver(
                                new Firing.Delivery(
                                        schedule,
                                        function,
                                        () -> schedules.completed(schedule),
                                        () -> schedules.over(schedule))));
    }

    /** A version or alias is the function itself here. */
    private Optional<LocalFunction> target(String arn) {
        var parts = arn.split(":", -1);
        var whole = parts.length > 7 ? String.join(":", List.of(parts).subList(0, 7)) : arn;
        return Optional.ofNullable(functions.get(whole));
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
            case "CreateSchedule" -> create(asked.name(), asked.group(), asked.body());
            case "UpdateSchedule" -> update(known(asked), asked.body());
            case "GetSchedule" -> ScheduleAnswers.described(known(asked));
            case "DeleteSchedule" -> delete(known(asked));
            case "ListSchedules" -> ScheduleAnswers.page(schedules.all(), asked.query());
            case "CreateScheduleGroup" -> groups.create(asked.name());
            case "GetScheduleGroup" -> groups.describe(asked.name());
            case "DeleteScheduleGroup" -> groups.delete(asked.name());
            default -> groups.list();
        };
    }

    private synchronized Node create(String name, String group, Node wish) {
        ScheduleWish.checkName(name);
        groups.require(group);
        var before = schedules.find(group, name);
        if (before.isPresent()) {
            return again(before.get(), wish);
        }
        var now = clock.instant();
        var schedule = new Schedule(group, name, due(wish), wish, now, now, false);
        schedules.put(schedule);
        return ScheduleAnswers.created(schedule);
    }

    /** The same wish with the same token is answered as it was; a name is taken only once. */
    private static Node again(Schedule before, Node wish) {
        if (before.wish().says(wish) && wish.get("ClientToken").present()) {
            return ScheduleAnswers.created(before);
        }
        throw new RestError(409, "ConflictException", "Schedule " + before.name() + " already exists.");
    }

    private Instant due(Node wish) {
        return new ScheduleWish(wish, arn -> target(arn).isPresent()).check(clock.instant());
    }

    private synchronized Node update(Schedule before, Node wish) {
        var after =
                new Schedule(before.group(), before.name(), due(wish), wish, before.created(), clock.instant(), false);
        schedules.put(after);
        return ScheduleAnswers.created(after);
    }

    private Schedule known(ScheduleRequest asked) {
        groups.require(asked.group());
        return schedules
                .find(asked.group(), asked.name())
                .orElseThrow(() ->
                        new RestError(
                                404, "ResourceNotFoundException", "Schedule " + asked.name() + " does not exist."));
    }

    private Node delete(Schedule schedule) {
        schedules.remove(schedule);
        return Json.mapping().build();
    }
}
