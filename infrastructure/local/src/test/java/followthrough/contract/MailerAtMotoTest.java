package followthrough.contract;

import followthrough.mail.Mailer;
import followthrough.mail.Mailers;
import followthrough.tools.MotoServer;
import org.junit.jupiter.api.BeforeAll;

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

    @Override
    Mailer refused() {
        return Mailers.ses(aws().ses(), "stranger@example.com", "contract");
    }
}
