package followthrough.contract;

import followthrough.local.LocalSystem;
import followthrough.local.Options;
import followthrough.local.mail.Mailbox;

/** The local runtime's own services: DynamoDB Local and the mail endpoint. One for all contracts. */
final class OurAws {
    private static final LocalSystem SYSTEM = started();

    private OurAws() {}

    private static LocalSystem started() {
        var system = LocalSystem.start(Options.of(Aws.TEMPLATE));
        Runtime.getRuntime().addShutdownHook(Thread.ofPlatform().unstarted(system::close));
        return system;
    }

    static Aws aws() {
        return new Aws(SYSTEM.servicesUrl());
    }

    static Mailbox mailbox() {
        return SYSTEM.sentMail();
    }
}
