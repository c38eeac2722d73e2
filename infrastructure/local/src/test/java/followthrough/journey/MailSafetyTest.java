package followthrough.journey;

import static org.assertj.core.api.Assertions.assertThat;

import followthrough.journey.language.App;
import followthrough.journey.language.Customer;
import followthrough.journey.language.Mail;
import followthrough.journey.language.Town;
import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What our mails carry of what strangers typed, and how they are told apart and kept together. */
class MailSafetyTest {
    private static final Pattern LINK = Pattern.compile("(?i)(https?|ftp|javascript):\\S|www\\.\\w|\\w@\\w|evil\\.\\w");

    private final Town town = Town.shared();
    private final Customer customer = town.customer();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "See https://evil.example.com/pay?a=b and pay, Quillmark.",
                "www.evil.example.com Quillmark",
                "pay@evil.example.com Quillmark",
                "<a href='https://evil.example.com'>Quillmark</a>",
                "[Quillmark](https://evil.example.com)",
                "HTTPS://EVIL.EXAMPLE.COM Quillmark",
                "javascript:alert(1) Quillmark"
            })
    void a_link_in_what_a_stranger_typed_cannot_be_pressed_in_our_mail(String words) {
        customer.opensTheForm().about("invoice", words).but("name", words).send();

        Mail mail = customer.readsTheMail();
        assertThat(withoutOurOwn(mail.text())).doesNotContainPattern(LINK);
        assertThat(withoutOurOwn(mail.readable())).doesNotContainPattern(LINK);
        assertThat(mail.links()).allMatch(link -> link.startsWith(town.system().baseUrl() + "/c/"));
    }

    private String withoutOurOwn(String text) {
        return text.replace(town.system().baseUrl().toString(), "");
    }

    @Test
    void markup_in_what_a_stranger_typed_is_text() {
        String markup = "</blockquote><img src=x onerror=alert(1)><style>p{display:none}</style><b>Quillmark</b>";
        customer.opensTheForm().about("plumbing", markup).but("name", markup).but("address", markup).send();

        List<Mail> mails = List.of(customer.readsTheMail(), town.office().readsAbout(customer.reference()).getFirst());
        assertThat(mails)
                .allSatisfy(mail -> {
                    Document html = Jsoup.parse(mail.html());
                    assertThat(html.select("img, body style, blockquote b, [onerror]")).isEmpty();
                    assertThat(html.select("blockquote").text().replace("\u200c", "")).contains("<b>Quillmark</b>");
                });
    }

    @Test
    void the_first_mail_to_an_address_holds_at_most_300_characters_of_the_words() {
        String words = "Quillmark words ".repeat(600).strip();
        customer.tells("invoice", words);

        Mail mail = customer.readsTheMail();
        String quoted = Jsoup.parse(mail.html()).select("blockquote").text();
        assertThat(quoted.length()).isBetween(200, 300);
        assertThat(mail.text()).contains("The rest is on your page.");
        assertThat(Pattern.compile("Quillmark words").matcher(mail.text()).results().count()).isLessThan(20);
        assertThat(town.office().readsAbout(customer.reference()).getFirst().text()).contains(words);
        assertThat(customer.followsItsLink().texts("section > blockquote.said")).containsExactly(words);
    }

    @Test
    void words_of_300_characters_go_whole() {
        String words = "Quillmark ".repeat(29) + "0123456789";
        customer.tells("invoice", words);

        assertThat(customer.readsTheMail().text()).contains(words).doesNotContain("The rest is on your page.");
    }

    @Test
    void a_name_is_cut_short_in_the_greeting() {
        customer.opensTheForm().about("invoice", "Quillmark").but("name", "Quillmark ".repeat(19).strip()).send();

        assertThat(customer.readsTheMail().text().lines().findFirst().orElseThrow()).hasSizeLessThan(80);
    }

    @Test
    void words_cannot_make_headers_or_recipients() {
        String words = "Quillmark\r\nBcc: victim@evil.example.com\r\n\r\nContent-Type: text/html";
        customer.app().tells("invoice", words);

        Mail mail = customer.readsTheMail();
        assertThat(mail.to()).containsExactly(customer.mail());
        assertThat(mail.headers().keySet())
                .containsExactlyInAnyOrder("From", "To", "Reply-To", "Subject", "References", "Message-ID", "Date");
        assertThat(mail.headers().values())
                .allSatisfy(value -> assertThat(value).matches("[ -~\u2019]{1,870}").doesNotContain("evil"));
        assertThat(town.inbox("victim@evil.example.com").all()).isEmpty();
    }

    @Test
    void all_mails_of_a_concern_are_one_thread_with_its_reference_in_each_subject() {
        customer.tells("invoice", "A Quillmark question.");
        customer.adds("More Quillmark.");
        customer.asksForAManager();
        Customer neighbor = town.customer();
        neighbor.tells("invoice", "Another Quillmark question.");

        List<Mail> news = town.office().readsAbout(customer.reference());
        assertThat(news).hasSize(3);
        assertThat(news).extracting(mail -> mail.header("References")).containsOnly(thread(customer.readsTheMail()));
        assertThat(thread(neighbor.readsTheMail())).isNotEqualTo(thread(customer.readsTheMail()));
        assertThat(thread(neighbor.readsTheMail())).matches("<[!-~]+@[!-~]+>");
    }

    private static String thread(Mail mail) {
        return mail.header("References");
    }

    @Test
    void tags_carry_the_concern_and_the_effect() {
        String concern = customer.app().tells("invoice", "A Quillmark question.").json().get("id").text();

        assertThat(customer.readsTheMail().tags())
                .containsEntry("concern", concern)
                .containsEntry("effect", "acknowledgement");
        customer.asksForAFreshLink();
        assertThat(customer.readsTheMail().tags())
                .containsEntry("concern", concern)
                .containsEntry("effect", "fresh-links");
    }

    @Test
    void an_answer_goes_to_the_mailbox_that_somebody_reads() {
        customer.tells("invoice", "A Quillmark question.");

        assertThat(customer.readsTheMail().header("Reply-To")).isEqualTo("warranty@madronalane.example.com");
        assertThat(customer.readsTheMail().header("From")).endsWith("<office@example.com>");
    }

    @Test
    void both_parts_say_the_same_of_importance() {
        customer.tells("no-heat", "The Quillmark furnace is cold.");
        String link = customer.readsTheMail().link();

        Mail mail = customer.readsTheMail();
        List<String> said =
                List.of(
                        customer.name(),
                        customer.reference(),
                        "The Quillmark furnace is cold.",
                        "Tuesday, March 2, 12:00 PM PST",
                        "Smell gas",
                        "206-555-0142",
                        "Please call me");
        assertThat(mail.text()).contains(said).contains(link);
        assertThat(mail.readable()).contains(said);
    }

    @Test
    void times_of_a_callback_are_said_in_the_customers_zone_and_those_of_a_visit_in_ours() {
        customer.opensTheForm()
                .about("invoice", "A Quillmark question.")
                .form()
                .choose("timeZone", "America/New_York")
                .send();
        assertThat(customer.readsTheMail().text()).contains("Tuesday, March 2, 5:00 PM EST");

        customer.opensTheForm()
                .about("plumbing", "A Quillmark tap.")
                .form()
                .choose("timeZone", "America/New_York")
                .send();
        assertThat(customer.readsTheMail().text()).contains("Tuesday, March 2, 2:00 PM PST");
    }

    @Test
    void a_mail_names_the_page_at_the_address_that_customers_reach_us_under() {
        var told = customer.app().tells("invoice", "A Quillmark question.");

        assertThat(customer.readsTheMail().link()).isEqualTo(told.json().get("link").text());
        assertThat(customer.readsTheMail().link()).endsWith(App.link(told));
    }
}
