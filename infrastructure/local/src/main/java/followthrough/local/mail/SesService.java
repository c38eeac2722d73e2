package followthrough.local.mail;

import followthrough.document.Json;
import followthrough.document.Node;
import followthrough.local.aws.AwsService;
import followthrough.local.aws.RestError;
import followthrough.local.aws.Touch;
import followthrough.local.event.EventBus;
import followthrough.local.fault.FaultKind;
import followthrough.local.http.Reply;
import followthrough.local.http.Request;
import followthrough.local.template.MailDestination;
import followthrough.local.template.Place;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** SES v2's SendEmail. */
public final class SesService implements AwsService {
    private static final String SEND = "SendEmail";

    private final Mailbox mailbox;
    private final InstantSource clock;
    private final Simulator simulator;

    /**
     * Puts what is sent into a mailbox, and says on a bus what became of it.
     *
     * @param destinations of what is said
     */
    public SesService(Mailbox mailbox, InstantSource clock, EventBus bus, List<MailDestination> destinations) {
        this.mailbox = mailbox;
        this.clock = clock;
        this.simulator = new Simulator(bus, destinations);
    }

    @Override
    public String name() {
        return "ses";
    }

    @Override
    public String operation(Request request) {
        var sends = request.method().equals("POST") && request.path().equals("/v2/email/outbound-emails");
        return sends ? SEND : request.method() + " " + request.path();
    }

    @Override
    public List<Touch> touches(String operation, Request request) {
        var touches = new ArrayList<Touch>();
        var wish = request.json();
        var address = wish.get("FromEmailAddress").text().replaceFirst("^.*<(.*)>$", "$1");
        touches.add(new Touch("ses:" + operation, Place.arn("ses", "identity/" + address)));
        wish.get("ConfigurationSetName")
                .some()
                .ifPresent(set ->
                        touches.add(
                                new Touch("ses:" + operation, Place.arn("ses", "configuration-set/" + set.text()))));
        return touches;
    }

    @Override
    public Reply answer(String operation, Request request) {
        try {
            return operation.equals(SEND) ? send(request.json()) : unknown(operation);
        } catch (RestError e) {
            return e.reply();
        }
    }

    private static Reply unknown(String operation) {
        throw new RestError(404, "NotFoundException", "the local runtime does not know " + operation);
    }

    private Reply send(Node wish) {
        var id = "local-" + UUID.randomUUID();
        var mail = wish.get("Content").get("Raw").present() ? raw(id, wish) : simple(id, wish);
        mailbox.add(mail);
        simulator.answer(mail);
        return Reply.json(200, Json.mapping().with("MessageId", id).build());
    }

    private SentMail simple(String id, Node wish) {
        MailRules.check(wish, SimpleMail.recipients(wish));
        return SimpleMail.mail(id, clock.instant(), wish);
    }

    private SentMail raw(String id, Node wish) {
        var raw = new RawMail(wish);
        var mail = raw.mail(id, clock.instant(), wish);
        MailRules.check(Json.mapping(wish).with("FromEmailAddress", mail.from()).build(), mail.to());
        return mail;
    }

    @Override
    public Reply refusal(FaultKind kind, Request request) {
        var error =
                switch (kind) {
                    case THROTTLE -> new RestError(429, "TooManyRequestsException", "Maximum sending rate exceeded.");
                    case REJECT -> new RestError(400, "MessageRejected", "Email address is not acceptable.");
                    default -> new RestError(500, "InternalServiceErrorException", "Unexpected error");
                };
        return error.reply();
    }
}
