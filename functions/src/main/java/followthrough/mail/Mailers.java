package followthrough.mail;

import software.amazon.awssdk.services.sesv2.SesV2Client;

/** Where mailers come from. */
public final class Mailers {
    private Mailers() {}

    /**
     * Sends through SES, version 2.
     *
     * @param client which must not try again by itself, since a mail whose reply was lost would be sent twice at once
     * @param from the sender's address, verified with SES
     * @param configurationSet where bounces and complaints are told
     */
    public static Mailer ses(SesV2Client client, String from, String configurationSet) {
        return new SesMailer(client, from, configurationSet);
    }
}
