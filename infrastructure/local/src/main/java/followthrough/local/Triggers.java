package followthrough.local;

import followthrough.document.Json;
import followthrough.local.aws.AwsEndpoint;
import followthrough.local.dynamodb.DynamoDbService;
import followthrough.local.dynamodb.Tables;
import followthrough.local.dynamodb.Waiting;
import followthrough.local.event.EventBus;
import followthrough.local.lambda.LocalFunction;
import followthrough.local.mail.SesService;
import followthrough.local.scheduler.RecurringTrigger;
import followthrough.local.scheduler.SchedulerService;
import followthrough.local.stream.StreamMapping;
import followthrough.local.template.MailDestination;
import followthrough.local.template.TableDefinition;
import followthrough.local.template.Template;
import followthrough.local.template.Trigger;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The services around the functions, and all that makes functions run but for requests. */
final class Triggers implements AutoCloseable {
    private final World world;
    private final List<TableDefinition> tables;
    private final List<MailDestination> mailDestinations;
    private final EventBus bus;
    private final Waiting waiting;
    private final SchedulerService scheduler;
    private final List<StreamMapping> mappings = new ArrayList<>();
    private final List<RecurringTrigger> recurring = new ArrayList<>();

    private Triggers(World world, List<TableDefinition> tables, List<MailDestination> mailDestinations) {
        this.world = world;
        this.tables = tables;
        this.mailDestinations = mailDestinations;
        this.bus = new EventBus(world.invoker());
        this.waiting = new Waiting(world.engine(), tables);
        this.scheduler =
                new SchedulerService(
                        world.time().clock(),
                        world.agenda(),
                        world.faults(),
                        world.invoker(),
                        world.queues(),
                        world.shelf().section("schedules"));
    }

    static Triggers over(World world, Template template, Map<String, LocalFunction> functions) {
        var triggers = new Triggers(world, template.tables(), template.mailDestinations());
        new Tables(world.engine()).create(template.tables());
        triggers.scheduler.serve(functions.values(), template.scheduleGroups());
        functions.values().forEach(triggers::add);
        return triggers;
    }

    private void add(LocalFunction function) {
        for (var trigger : function.definition().triggers()) {
            switch (trigger) {
                case Trigger.Http _ -> {}
                case Trigger.Stream stream -> mappings.add(mapping(function, stream));
                case Trigger.Schedule schedule -> recurring.add(recurring(function, schedule));
                case Trigger.Rule rule -> bus.add(function, rule);
            }
        }
    }

    private StreamMapping mapping(LocalFunction function, Trigger.Stream stream) {
        var arn = new Tables(world.engine()).stream(stream.table());
        return new StreamMapping(world.forStreams(), function, stream, arn);
    }

    private RecurringTrigger recurring(LocalFunction function, Trigger.Schedule schedule) {
        var asked = world.sparing() ? schedule.seldom() : schedule;
        return new RecurringTrigger(function, asked, world.time(), world.agenda(), world.invoker(), waiting);
    }

    SchedulerService scheduler() {
        return scheduler;
    }

    AwsEndpoint endpoint() {
        var dynamodb = new DynamoDbService(world.engine(), this::settle, this::written);
        var ses = new SesService(world.mailbox(), world.time().clock(), bus, mailDestinations);
        return new AwsEndpoint(List.of(dynamodb, ses, scheduler), world.calls(), world.faults(), world.time().clock());
    }

    /**
     * With a folder DynamoDB Local acknowledges before it commits; a read makes it commit first. The instant at which
     * it was written is kept as well.
     */
    private void settle() {
        if (world.durable()) {
            world.time().keepPlace();
            var table = tables.getFirst();
            var key = Json.mapping();
            table.keys().forEach(name -> key.with(name, Json.mapping().with("S", "-").build()));
            world.engine()
                    .ask("GetItem", Json.mapping().with("TableName", table.name()).with("Key", key.build()).build());
        }
    }

    private void written() {
        waiting.written();
        mappings.forEach(StreamMapping::wake);
    }

    void start() {
        mappings.forEach(StreamMapping::start);
        recurring.forEach(RecurringTrigger::start);
    }

    @Override
    public void close() {
        mappings.forEach(StreamMapping::close);
    }
}
