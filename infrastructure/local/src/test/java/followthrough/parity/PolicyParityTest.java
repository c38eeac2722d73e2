package followthrough.parity;

import static org.assertj.core.api.Assertions.assertThat;

import followthrough.journey.language.Customer;
import followthrough.journey.language.PageForm;
import followthrough.journey.language.Town;
import followthrough.local.aws.AwsCall;
import followthrough.local.aws.Touch;
import followthrough.local.fault.Fault;
import followthrough.local.fault.FaultKind;
import followthrough.local.template.FunctionDefinition;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What each function may do in AWS is what it does: nothing is refused, nothing is allowed for nothing. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PolicyParityTest {
    private static final String WORDS = "The kitchen tap drips.";

    private int settingsChanged;
    private final Town town = Town.limitedAt("2027-03-03T10:00");

    static Stream<String> functions() {
        return Product.TEMPLATE.functions().stream().map(FunctionDefinition::id);
    }

    @BeforeAll
    void everything_happens_once_by_the_stream_and_once_without_it() {
        tellAndAsk(town.customer());
        takeAndLetPass();
        chooseAndChange(this::bySignedInBea);
        loseALetter();
        town.system().faults().order(new Fault("stream", FaultKind.ERROR, -1));
        tellAndAsk(town.customer());
        takeAndLetPass();
        chooseAndChange(customer -> town.office().opens(customer.reference()).form("/book").choose("who", "bea"));
        loseALetter();
        refuseTheMailOf(town.customer());
        town.system().clock().advance(Duration.ofMinutes(10));
        town.system().faults().clear();
        town.system().clock().advance(Duration.ofMinutes(10));
        refuseTheMailOf(town.customer());
        town.system().clock().advance(Duration.ofMinutes(10));
    }

    @AfterAll
    void close() {
        town.close();
    }

    private void tellAndAsk(Customer customer) {
        customer.tells("plumbing", WORDS);
        customer.adds("And the bath too.");
        customer.corrects("mail", "other." + customer.mail());
        customer.asksForACall();
        customer.asksForAManager();
        customer.app().tells("invoice", WORDS);
        var asking = town.customer();
        asking.tells("plumbing", WORDS);
        asking.revokesAndAsksForAFreshLink();
    }

    /** Somebody takes on what another promise waits for, the plan goes on, and the settings change. */
    private void takeAndLetPass() {
        var customer = town.customer();
        customer.tells("plumbing", WORDS);
        town.system().clock().advance(Duration.ofMinutes(10));
        town.office().takes(customer.reference(), "rosa");
        town.changesSettings(
                settings -> settings.replace("warnBefore: 1h", "warnBefore: " + (61 + settingsChanged++) + "m"));
        town.system().clock().advance(Duration.ofHours(5));
    }

    /** A time is taken, moved by us, and given up, and what came free is offered to who waits for it. */
    private void chooseAndChange(Function<Customer, PageForm> booking) {
        var early = town.customer();
        early.tells("carpentry", WORDS);
        early.opensAllTimes().form("/appointment").chooseAny("slot", 10).send();
        var waits = town.customer();
        waits.tells("carpentry", WORDS);
        waits.opensAllTimes().form("/appointment").chooseAny("slot", 30).send();
        waits.looks().form("/appointment/earlier").send();
        early.cancels("");
        town.system().clock().advance(Duration.ofMinutes(10));
        booking.apply(waits).pick("slot", 15).type("reason", "The van broke down.").send();
        letEveningsAndMorningsPass();
    }

    private PageForm bySignedInBea(Customer customer) {
        var concern = customer.link().replaceFirst("-.*", "");
        return town.colleague("bea").signsIn().open("/m/work?concern=" + concern).form("/book");
    }

    /** Staff have their lists, a promise breaks, and managers and the office are told together. */
    private void letEveningsAndMorningsPass() {
        town.customer().tells("plumbing", WORDS);
        town.system().clock().advance(Duration.ofDays(2));
    }

    /** A letter comes back, what it says is told by phone, and a manager has letters go out again. */
    private void loseALetter() {
        var customer = town.customer();
        var nowhere = customer.mail().replaceFirst("@.*", "@simulator.amazonses.com").replace("quilla", "bounce+q");
        customer.opensTheForm().about("plumbing", WORDS).but("mail", nowhere).send();
        town.system().clock().advance(Duration.ofMinutes(10));
        customer.takesTheFirstTime();
        town.system().clock().advance(Duration.ofMinutes(10));
        town.office().saysOfTheCall(customer.reference(), "walt", "reaches");
        town.system().clock().advance(Duration.ofMinutes(10));
    }

    private void refuseTheMailOf(Customer customer) {
        town.system()
                .faults()
                .order(
                        new Fault(
                                "ses",
                                FaultKind.REJECT,
                                Optional.empty(),
                                Optional.of("\"" + customer.mail() + "\""),
                                -1));
        customer.tells("plumbing", WORDS);
    }

    private Set<Touch> touches(String function) {
        return town.system().calls().of(function).stream()
                .map(AwsCall::touches)
                .flatMap(List::stream)
                .collect(Collectors.toSet());
    }

    private static List<Statement> statements(String function) {
        return Statement.of(Product.TEMPLATE.properties(function));
    }

    @ParameterizedTest
    @MethodSource("functions")
    void a_function_does_nothing_that_its_policy_does_not_allow(String function) {
        assertThat(touches(function))
                .isNotEmpty()
                .allMatch(touch -> statements(function).stream().anyMatch(it -> it.allows(touch)));
    }

    @ParameterizedTest
    @MethodSource("functions")
    void a_function_may_do_nothing_that_it_never_does(String function) {
        assertThat(statements(function))
                .isNotEmpty()
                .filteredOn(statement -> touches(function).stream().noneMatch(statement::allows))
                .isEmpty();
    }
}
