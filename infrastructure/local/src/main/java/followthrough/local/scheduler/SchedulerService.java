package followthrough.local.scheduler;

import followthrough.local.aws.AwsService;
import followthrough.local.aws.RestError;
import followthrough.local.aws.Touch;
import followthrough.local.clock.Agenda;
import followthrough.local.fault.FaultKind;
import followthrough.local.fault.Faults;
import followthrough.local.http.Reply;
import followthrough.local.http.Request;
import followthrough.local.json.Json;
import followthrough.local.json.NotJson;
import followthrough.local.keep.Shelf;
import followthrough.local.lambda.AsyncInvoker;
import followthrough.local.lambda.LocalFunction;
import followthrough.local.lambda.Queues;
import followthrough.local.template.Place;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** EventBridge Scheduler's REST protocol for schedules that fire once. */
public final class SchedulerService implements AwsService {
    private static final String DEFAULT_GROUP = "default";

    private final Map<String, LocalFunction> functions = new HashMap<>();
    private final Set<String> groups = new LinkedHashSet<>(Set.of(DEFAULT_GROUP));
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
    public Json pending() {
        return Json.array(schedules.all().stream().filter(Schedule::fires).map(SchedulerService::summary).toList());
    }

    private static Json summary(Schedule schedule) {
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
        var parts = parts(request);
        var thing = parts.getFirst().equals("schedule-groups") ? "ScheduleGroup" : "Schedule";
        if (parts.size() == 1) {
            return "List" + thing + "s";
        }
        return switch (request.method()) {
            case "POST" -> "Create" + thing;
            case "PUT" -> "Update" + thing;
            case "DELETE" -> "Delete" + thing;
            default -> "Get" + thing;
        };
    }

    private static List<String> parts(Request request) {
        var parts = new ArrayList<String>();
        for (var part : request.path().substring(1).split("/", -1)) {
            parts.add(URLDecoder.decode(part, StandardCharsets.UTF_8));
        }
        return parts;
    }

    @Override
    public List<Touch> touches(String operation, Request request) {
        var touches = new ArrayList<Touch>();
        touches.add(new Touch("scheduler:" + operation, resource(operation, request)));
        if (operation.equals("CreateSchedule") || operation.equals("UpdateSchedule")) {
            touches.add(new Touch("iam:PassRole", body(request).get("Target").get("RoleArn").text()));
        }
        return touches;
    }

    private static String resource(String operation, Request request) {
        var name = parts(request).getLast();
        return operation.endsWith("Group")
                ? Place.arn("scheduler", "schedule-group/" + name)
                : Place.arn("scheduler", "schedule/" + group(request) + "/" + name);
    }

    private static Json body(Request request) {
        try {
            return request.body().length == 0 ? Json.nothing() : Json.read(request.body());
        } catch (NotJson _) {
            return Json.nothing();
        }
    }

    private static String group(Request request) {
        var query = request.queryFields();
        return body(request)
                .get("GroupName")
                .some()
                .map(Json::text)
                .or(() -> query.first("groupName"))
                .or(() -> query.first("ScheduleGroup"))
                .orElse(DEFAULT_GROUP);
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
            return Reply.json(200, answered(operation, request));
        } catch (RestError e) {
            return e.reply();
        }
    }

    private Json answered(String operation, Request request) {
        var name = parts(request).getLast();
        return switch (operation) {
            case "CreateSchedule" -> create(name, group(request), body(request));
            case "UpdateSchedule" -> update(known(name, request), body(request));
            case "GetSchedule" -> described(known(name, request));
            case "DeleteSchedule" -> delete(known(name, request));
            case "ListSchedules" -> list(request);
            case "CreateScheduleGroup" -> createGroup(name);
            case "GetScheduleGroup" -> describedGroup(name);
            case "DeleteScheduleGroup" -> deleteGroup(name);
            default -> Json.object().with("ScheduleGroups", groups.stream().map(this::describedGroup).toList());
        };
    }

    private synchronized Json create(String name, String group, Json wish) {
        ScheduleWish.checkName(name);
        requireGroup(group);
        var before = schedules.find(group, name);
        if (before.isPresent() && before.get().wish().equals(wish) && wish.get("ClientToken").present()) {
            return arn(before.get());
        }
        if (before.isPresent()) {
            throw new RestError(409, "ConflictException", "Schedule " + name + " already exists.");
        }
        var now = clock.instant();
        var schedule = new Schedule(group, name, due(wish), wish, now, now, false);
        schedules.put(schedule);
        return arn(schedule);
    }

    private java.time.Instant due(Json wish) {
        return new ScheduleWish(wish, arn -> target(arn).isPresent()).check(clock.instant());
    }

    private synchronized Json update(Schedule before, Json wish) {
        var after =
                new Schedule(before.group(), before.name(), due(wish), wish, before.created(), clock.instant(), false);
        schedules.put(after);
        return arn(after);
    }

    private Schedule known(String name, Request request) {
        requireGroup(group(request));
        return schedules
                .find(group(request), name)
                .orElseThrow(() -> notFound("Schedule " + name + " does not exist."));
    }

    private void requireGroup(String group) {
        if (!groups.contains(group)) {
            throw notFound("Schedule group " + group + " does not exist.");
        }
    }

    private static RestError notFound(String message) {
        return new RestError(404, "ResourceNotFoundException", message);
    }

    private static Json arn(Schedule schedule) {
        return Json.object().with("ScheduleArn", scheduleArn(schedule));
    }

    private static String scheduleArn(Schedule schedule) {
        return Place.arn("scheduler", "schedule/" + schedule.group() + "/" + schedule.name());
    }

    private Json delete(Schedule schedule) {
        schedules.remove(schedule);
        return Json.object();
    }

    private static Json described(Schedule schedule) {
        var described = new java.util.LinkedHashMap<>(schedule.wish().fields());
        described.remove("ClientToken");
        return new Json.Fields(described)
                .with("Arn", scheduleArn(schedule))
                .with("Name", schedule.name())
                .with("GroupName", schedule.group())
                .with("State", schedule.state())
                .with("CreationDate", schedule.created().getEpochSecond())
                .with("LastModificationDate", schedule.changed().getEpochSecond());
    }

    private Json list(Request request) {
        var query = request.queryFields();
        var group = query.first("ScheduleGroup");
        var prefix = query.first("NamePrefix").orElse("");
        var from = query.first("NextToken").map(Integer::parseInt).orElse(0);
        var most = query.first("MaxResults").map(Integer::parseInt).orElse(100);
        var all =
                schedules.all().stream()
                        .filter(it -> group.map(it.group()::equals).orElse(true) && it.name().startsWith(prefix))
                        .toList();
        var page = all.stream().skip(from).limit(most).map(SchedulerService::listed).toList();
        var listed = Json.object().with("Schedules", page);
        return from + most < all.size() ? listed.with("NextToken", Integer.toString(from + most)) : listed;
    }

    private static Json listed(Schedule schedule) {
        var target = Json.object().with("Arn", schedule.targetArn());
        return new Json.Fields(described(schedule).fields()).with("Target", target);
    }

    private Json createGroup(String name) {
        ScheduleWish.checkName(name);
        if (!groups.add(name)) {
            throw new RestError(409, "ConflictException", "Schedule group " + name + " already exists.");
        }
        return Json.object().with("ScheduleGroupArn", Place.arn("scheduler", "schedule-group/" + name));
    }

    private Json deleteGroup(String name) {
        requireGroup(name);
        groups.remove(name);
        return Json.object();
    }

    private Json describedGroup(String name) {
        requireGroup(name);
        return Json.object()
                .with("Arn", Place.arn("scheduler", "schedule-group/" + name))
                .with("Name", name)
                .with("State", "ACTIVE");
    }
}
