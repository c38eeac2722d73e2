package followthrough.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Pages as they are for people who see, hear or hold their device in ways of their own. */
@ExtendWith(OnStage.class)
class EveryonesPagesTest {
    /** The narrowest window in which a page has to do, as WCAG has it. */
    private static final int NARROW = 320;

    private static final String OVERFLOW =
            "document.documentElement.scrollWidth - document.documentElement.clientWidth";
    private static final String MANAGER = "walt@madronalane.example.com";
    private static final String LATE = "late@example.com";
    private static final Duration TOO_LONG = Duration.ofMinutes(4 * 60 + 20);
    private static final String LONG = "x".repeat(300);

    enum Look {
        FORM,
        FORM_WITH_ERRORS,
        STATUS,
        LINK,
        BROKEN_LINK,
        WORK,
        WORK_WITH_ERRORS,
        WORK_DONE,
        WORK_LIST,
        WORK_SETTLED,
        DAY,
        OFF,
        FEED,
        BOARD,
        STORY,
        STORY_WITH_ERRORS,
        SENT_MAIL,
        FOUND,
        FIND_WITH_ERRORS,
        ENDED_WORK,
        LATE_WORK,
        QUESTION,
        SIGN_IN,
        SIGN_IN_LINK,
        OFFICE,
        RESULTS,
        JOURNEY,
        MOMENTS,
        REMEDY_WITH_ERRORS,
        DEVICES,
        NO_LOG,
        NO_LOG_WITH_ERRORS,
        EXPORT,
        EXPORT_WITH_ERRORS,
        UNKEPT,
        TIMES,
        BOOKED,
        NOT_NOW,
        WITHDRAWN,
        NOWHERE;

        Visitor of(Visitor visitor) {
            return switch (this) {
                case FORM -> visitor.opens("/");
                case FORM_WITH_ERRORS -> visitor.opens("/").chooses("No heat").presses("Send it");
                case STATUS ->
                        visitor.tells("everyone@example.com")
                                .types("Anything to add?", LONG)
                                .presses("Add it")
                                .unfolds("Correct your phone, email or address");
                case TIMES -> times(visitor).presses("Take this time");
                case BOOKED -> booked(visitor);
                case NOT_NOW -> visitor.tells("later@example.com").unfolds("Not now?").presses("That’s what I want");
                case WITHDRAWN ->
                        visitor.tells("gone@example.com")
                                .unfolds("I no longer need this")
                                .presses("I no longer need this");
                case LINK -> visitor.opens("/link");
                case BROKEN_LINK -> visitor.opens("/c/cut-off");
                case NOWHERE -> visitor.opens("/nowhere");
                case WORK -> work(visitor);
                case WORK_WITH_ERRORS -> work(visitor).presses("Send it");
                case WORK_DONE -> taken(work(visitor));
                case WORK_LIST -> work(visitor).opens(visitor.page().url().replaceFirst("\\?.*", ""));
                case WORK_SETTLED -> settled(work(visitor));
                case DAY -> day(visitor);
                case OFF -> day(visitor).opens(visitor.page().url() + "/off");
                case FEED -> day(visitor).presses("Show my appointments in my calendar");
                case BOARD -> {
                    visitor.tells("board@example.com");
                    yield mailed(visitor).presses("Sign in").opens("/m/board");
                }
                case STORY -> story(visitor);
                case STORY_WITH_ERRORS -> ended(visitor).presses("Send it and open this again");
                case SENT_MAIL ->
                        visitor.opens(
                                story(visitor)
                                        .page()
                                        .locator("ol.timeline a[href*='/mail']")
                                        .first()
                                        .getAttribute("href"));
                case FOUND -> {
                    visitor.tells("found@example.com");
                    yield mailed(visitor)
                            .presses("Sign in")
                            .types("Reference, name, email or phone", "found@example.com")
                            .presses("Find it");
                }
                case FIND_WITH_ERRORS -> mailed(visitor).presses("Sign in").presses("Find it");
                case ENDED_WORK -> visitor.opens("/s/rosa-20514-a00000000000000000000000000");
                case SIGN_IN -> visitor.opens("/m");
                case SIGN_IN_LINK -> mailed(visitor);
                case OFFICE -> mailed(visitor).presses("Sign in");
                case RESULTS -> hurt(visitor).opens("/m/results");
                case JOURNEY -> hurt(visitor).opens("/m/journey");
                case MOMENTS -> hurt(visitor).opens("/m/journey/silence");
                case REMEDY_WITH_ERRORS -> hurt(visitor).opens("/m/journey/silence").presses("Keep it");
                case DEVICES -> mailed(visitor).presses("Sign in").opens("/m/devices");
                case NO_LOG -> noLog(visitor);
                case NO_LOG_WITH_ERRORS -> noLog(visitor).presses("Tell them");
                case EXPORT -> export(visitor, "2027-01-01");
                case EXPORT_WITH_ERRORS -> export(visitor, "1927-01-01");
                case UNKEPT -> visitor.opens("/s");
                case LATE_WORK -> late(visitor).opensTheWorkOf(LATE);
                case QUESTION -> visitor.opens(late(visitor).mails(LATE).getLast().link());
            };
        }

        private Visitor work(Visitor visitor) {
            String mail = name().toLowerCase(Locale.ROOT) + "@example.com";
            return visitor.tells(mail).types("Anything to add?", LONG).presses("Add it").opensTheWorkOf(mail);
        }

        private static Visitor mailed(Visitor visitor) {
            visitor.opens("/m").types("Your email address", MANAGER).presses("Send me a link");
            return visitor.opens(visitor.mails(MANAGER).getLast().link());
        }

        /** A manager, after nobody said anything to a customer. */
        private static Visitor hurt(Visitor visitor) {
            return mailed(late(visitor)).presses("Sign in");
        }

        private static Visitor story(Visitor visitor) {
            visitor.tells("story@example.com").types("Anything to add?", LONG).presses("Add it");
            return storyOf(visitor);
        }

        private static Visitor ended(Visitor visitor) {
            visitor.tells("ended@example.com").unfolds("I no longer need this").presses("I no longer need this");
            return storyOf(visitor);
        }

        private static Visitor storyOf(Visitor visitor) {
            String concern = visitor.page().url().replaceFirst(".*/c/([0-9a-z]+)-.*", "$1");
            return mailed(visitor).presses("Sign in").opens("/m/concerns/" + concern);
        }

        private static Visitor noLog(Visitor visitor) {
            mailed(visitor).presses("Sign in").opens("/m/work/no");
            visitor.types("What did they ask for?", LONG)
                    .chooses("We don’t do that kind of work")
                    .presses("Write it down");
            return visitor.opens("/m/no-log");
        }

        private static Visitor export(Visitor visitor, String from) {
            visitor.tells("export@example.com");
            return mailed(visitor)
                    .presses("Sign in")
                    .opens("/m/export?what=concerns&format=csv&until=2027-12-31&from=" + from);
        }

        private static Visitor times(Visitor visitor) {
            visitor.tells("times@example.com");
            return visitor.opens(visitor.page().url() + "/times");
        }

        private static Visitor booked(Visitor visitor) {
            times(visitor).page().locator("[name=slot]").last().check();
            return visitor.presses("Take this time").unfolds("Cancel this time");
        }

        private static Visitor taken(Visitor visitor) {
            visitor.field("Who are you?").first().selectOption("rosa");
            return visitor.presses("I have it");
        }

        private static Visitor settled(Visitor visitor) {
            visitor.page().locator("#who-outcome").selectOption("rosa");
            return visitor.types("What was done, in words for the customer", "A new seal.").presses("Done");
        }

        /** The day of whoever is on call. */
        private static Visitor day(Visitor visitor) {
            visitor.fillsInTheForm("No heat", "cold@example.com")
                    .chooses("This is urgent: it can’t wait until we open")
                    .presses("Send it");
            return visitor.opens(visitor.alert().link().replaceFirst("\\?.*", ""));
        }

        /** There is somebody whom nobody answered in time, and who was asked about it. */
        private static Visitor late(Visitor visitor) {
            if (visitor.mails(LATE).isEmpty()) {
                visitor.tells(LATE).desk().waits(TOO_LONG);
            }
            return visitor;
        }
    }

    @ParameterizedTest
    @EnumSource
    void nothing_stands_in_anybodys_way_and_nobody_has_to_scroll_sideways(Look look, Stage stage) {
        Page page = look.of(stage.visitor()).page();
        for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
            page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
            Axe.findsNothingWrong(page);
        }
        for (int width : List.of(Stage.PHONE, NARROW)) {
            page.setViewportSize(width, NARROW);
            assertThat(page.evaluate(OVERFLOW)).isEqualTo(0);
        }
    }
}
