package followthrough.local;

import followthrough.local.aws.AwsCalls;
import followthrough.local.aws.AwsEndpoint;
import followthrough.local.clock.Timekeeper;
import followthrough.local.fault.Faults;
import followthrough.local.gateway.Gateway;
import followthrough.local.http.Late;
import followthrough.local.http.LoopbackServer;
import followthrough.local.lambda.LocalFunction;
import followthrough.local.lambda.Outcome;
import followthrough.local.lambda.Queues;
import followthrough.local.mail.Mailbox;
import followthrough.local.page.LocalPages;
import followthrough.local.template.Template;
import java.net.URI;
import java.util.Map;
import java.util.Optional;

/** One whole system on this machine. Several may run at once; they share nothing. */
public final class LocalSystem implements AutoCloseable {
    private final World world;
    private final LoopbackServer front;
    private final LoopbackServer endpoint;
    private final Map<String, LocalFunction> functions;
    private final Triggers triggers;
    private final Template template;

    private LocalSystem(
            World world,
            LoopbackServer front,
            LoopbackServer endpoint,
            Map<String, LocalFunction> functions,
            Triggers triggers,
            Template template) {
        this.world = world;
        this.front = front;
        this.endpoint = endpoint;
        this.functions = functions;
        this.triggers = triggers;
        this.template = template;
    }

    /**
     * Starts a system and waits until it answers.
     *
     * @throws SettingsRefused when the business file has errors
     * @throws followthrough.local.template.TemplateProblem when the template says what the runtime cannot do
     */
    public static LocalSystem start(Options options) {
        var product = new Late();
        var services = new Late();
        var front = LoopbackServer.start(options.port(), product);
        var endpoint = LoopbackServer.start(0, services);
        var world = World.begin(options);
        try {
            var template = Template.read(options.template(), Map.of());
            var functions = new FunctionLoading(options, front.port(), endpoint.port()).load(template, world);
            var triggers = Triggers.over(world, template, functions);
            services.is(triggers.endpoint());
            var system = new LocalSystem(world, front, endpoint, functions, triggers, template);
            system.begin(options);
            product.is(new LocalPages(system.shown(), new Gateway(functions.values(), world.time().clock())));
            return system;
        } catch (RuntimeException e) {
            front.close();
            endpoint.close();
            world.close();
            throw e;
        }
    }

    private LocalPages.Shown shown() {
        return new LocalPages.Shown(
                world.time(), world.mailbox(), triggers.scheduler(), world.faults(), world.queues());
    }

    private void begin(Options options) {
        triggers.start();
        options.business().ifPresent(new BusinessFile(functions)::install);
        world.time().start();
    }

    /** Where the product and the pages under {@code /local} are: {@code http://localhost:PORT}. */
    public URI baseUrl() {
        return URI.create("http://localhost:" + front.port());
    }

    /** The clock: look at it, move it, hold it. */
    public Timekeeper clock() {
        return world.time();
    }

    /** The mail that was sent. */
    public Mailbox sentMail() {
        return world.mailbox();
    }

    /** Faults to order. */
    public Faults faults() {
        return world.faults();
    }

    /** Where the services around the functions are; tests sign as {@link AwsEndpoint#OPERATOR}. */
    public URI servicesUrl() {
        return URI.create("http://127.0.0.1:" + endpoint.port());
    }

    /** The calls that the functions made to services. */
    public AwsCalls calls() {
        return world.calls();
    }

    /** What was given up for good. */
    public Queues queues() {
        return world.queues();
    }

    /** The template it runs. */
    public Template template() {
        return template;
    }

    /** Invokes a function directly, as an operator would. */
    public Outcome invoke(String function, byte[] event) {
        return Optional.ofNullable(functions.get(function)).orElseThrow().invoke(event);
    }

    @Override
    public void close() {
        front.close();
        triggers.close();
        endpoint.close();
        world.close();
    }
}
