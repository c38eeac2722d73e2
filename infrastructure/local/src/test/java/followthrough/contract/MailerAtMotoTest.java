package followthrough.contract;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import followthrough.aws.Unavailable;
import followthrough.mail.Mailer;
import followthrough.mail.Mailers;
import followthrough.tools.MotoServer;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class MailerAtMotoTest extends MailerContract {
    @BeforeAll
    static void the_office_is_verified() {
        var ses = new Aws(MotoServer.url()).ses();
        ses.createEmailIdentity(identity -> identity.emailIdentity(OFFICE));
        ses.createConfigurationSet(set -> set.configurationSetName("contract"));
    }

    @Override
    Aws aws() {
        return new Aws(MotoServer.url());
    }

    @Test
    void takes_a_sender_that_is_not_verified_for_an_outage_not_for_the_readers_fault() {
        Mailer stranger = Mailers.ses(aws().ses(), "stranger@example.com", "contract");
        assertThatThrownBy(() -> stranger.send(mail("Madrona Lane", "ann@example.com", "Your report")))
                .isInstanceOf(Unavailable.class);
    }
}
