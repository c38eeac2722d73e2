package followthrough.notice;

import followthrough.mail.Letter;
import followthrough.mail.Part;
import followthrough.promise.Promise;
import java.time.Instant;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Writes the letters about concerns to the office. They hold all that a person needs to act. */
final class TeamLetters {
    private static final Pattern PLAIN_ADDRESS = Pattern.compile("[A-Za-z0-9._+@-]+");

    private final LetterHead head;
    private final ConcernFacts concern;
    private final String work;
    private final LetterBuilder letter;

    private TeamLetters(LetterHead head, ConcernFacts concern, String work) {
        this.head = head;
        this.concern = concern;
        this.work = work;
        this.letter = new LetterBuilder(head);
    }

    static Letter news(LetterHead head, ConcernFacts concern, TeamNews news, String work) {
        return new TeamLetters(head, concern, work).write(news);
    }

    private Letter write(TeamNews news) {
        String opening = opening(news);
        letter.text(opening);
        if (news instanceof TeamNews.CallThem call) {
            tell(call);
        }
        letter.part(new Part.Facts(what(news))).part(new Part.Button(letter.say("letter.team.open"), work));
        String said = said(news);
        if (!said.isEmpty()) {
            letter.heading("letter.team.said").part(new Part.Quote(said, true));
        }
        letter.heading("letter.team.first").part(new Part.Quote(concern.words(), true));
        letter.heading("letter.team.who").part(new Part.Facts(who()));
        return letter.toTeam(letter.say(subject(news), concern.service(), concern.reference()), opening);
    }

    /** Whom to ring, and what to say. */
    private void tell(TeamNews.CallThem call) {
        letter.part(new Part.Facts(who().subList(0, 2))).heading("letter.team.tell");
        call.words().forEach(words -> letter.part(new Part.Quote(words, true)));
    }

    private static String said(TeamNews news) {
        return switch (news) {
            case TeamNews.Message(var words) -> words;
            case TeamNews.OfAppointment appointment -> appointment.said();
            case TeamNews.Withdrawn withdrawn -> withdrawn.said();
            case TeamNews.Reopened(var words) -> words;
            case TeamNews.Answered answered -> answered.said();
            case TeamNews.HandedOver(var _, var words) -> words;
            default -> "";
        };
    }

    private String subject(TeamNews news) {
        return news instanceof TeamNews.Told && concern.urgent()
                ? "letter.team.told.urgent.subject"
                : "letter.team." + news.code().replaceFirst("\\..*", "") + ".subject";
    }

    private String opening(TeamNews news) {
        return switch (news) {
            case TeamNews.CallAsked(var due) -> letter.say("letter.team.call-asked.opening", head.moment(due));
            case TeamNews.ManagerAsked(var due) -> letter.say("letter.team.manager-asked.opening", head.moment(due));
            case TeamNews.CallNeeded(var why) -> letter.say("letter.team.call-needed." + why + ".opening");
            case TeamNews.OfAppointment(var code, var with, var start, var _) ->
                    letter.say("letter.team." + code + ".opening", with, head.moment(start));
            case TeamNews.Deferred(var _, var date) ->
                    letter.say(
                            "letter.team." + news.code() + ".opening",
                            date.map(day -> head.words().date(day)).orElse(""));
            case TeamNews.Unanswered(var due) -> letter.say("letter.team.unanswered.opening", head.moment(due));
            case TeamNews.HandedOver(var from, var _) -> letter.say("letter.team.handed-over.opening", from);
            case TeamNews.Answered answered -> answered(answered);
            case TeamNews.AboutToBreak(var promise) -> about(news, promise, promise.due());
            case TeamNews.WasItKept(var promise) -> about(news, promise, promise.due());
            case TeamNews.Broken(var promise, var next, var _) -> about(news, promise, next);
            default -> letter.say("letter.team." + news.code() + ".opening");
        };
    }

    private String answered(TeamNews.Answered answered) {
        String opening = letter.say("letter.team." + answered.code() + ".opening");
        String call =
                answered.due().map(due -> " " + letter.say("letter.team.follow-up.call", head.moment(due))).orElse("");
        return opening + call + (answered.other() ? " " + letter.say("letter.team.follow-up.other") : "");
    }

    private String about(TeamNews news, Promise.Id promise, Instant moment) {
        return letter.say(
                "letter.team." + news.code() + ".opening",
                letter.promised(promise),
                head.moment(promise.due()),
                head.moment(moment));
    }

    private List<Part.Fact> what(TeamNews news) {
        return Stream.of(
                        fact("letter.fact.reference", concern.reference()),
                        fact("letter.fact.service", concern.service()),
                        fact("letter.team.urgent", concern.urgent() ? letter.say("letter.team.urgent.yes") : ""),
                        fact(
                                "letter.team.promised",
                                saysWhen(news) ? "" : concern.answerBy().map(head::moment).orElse("")))
                .filter(fact -> !fact.value().isEmpty())
                .toList();
    }

    /** Whether what happened is about the time of a promise, which stands in the opening then. */
    private static boolean saysWhen(TeamNews news) {
        return switch (news) {
            case TeamNews.AboutToBreak _, TeamNews.WasItKept _, TeamNews.Broken _ -> true;
            default -> false;
        };
    }

    private List<Part.Fact> who() {
        return List.of(
                told("letter.team.name", concern.name(), ""),
                told("letter.team.phone", concern.phone(), Part.Fact.dialled(concern.phone())),
                told("letter.team.mail", concern.mail(), mailto()),
                told("letter.team.address", concern.address(), ""),
                told("letter.team.access", concern.access(), ""));
    }

    private Part.Fact fact(String key, String value) {
        return Part.Fact.plain(letter.say(key), value);
    }

    private Part.Fact told(String key, String value, String link) {
        return value.isEmpty()
                ? fact(key, letter.say("letter.team.none"))
                : new Part.Fact(letter.say(key), value, link);
    }

    private String mailto() {
        return PLAIN_ADDRESS.matcher(concern.mail()).matches() ? "mailto:" + concern.mail() : "";
    }
}
