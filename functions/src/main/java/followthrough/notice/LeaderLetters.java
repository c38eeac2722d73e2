package followthrough.notice;

import followthrough.concern.Concern;
import followthrough.concern.ConcernEvent;
import followthrough.concern.ConcernFile;
import followthrough.concern.FollowUpEvent;
import followthrough.concern.PromiseEvent;
import followthrough.followup.FollowUp;
import followthrough.mail.Letter;
import followthrough.mail.Part;
import followthrough.promise.Promise;
import followthrough.team.Service;
import followthrough.team.Settings;
import followthrough.words.Excerpt;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** Writes the letters about many concerns to managers and the office. */
final class LeaderLetters {
    /** How many concerns are told of; the others are counted. */
    private static final int MOST = 30;

    private static final int WORDS = 140;

    private final LetterHead head;
    private final Settings settings;
    private final Locale reader;
    private final UnaryOperator<String> pages;
    private final LetterBuilder letter;

    /**
     * @param pages the address of the page of the team with that id
     */
    LeaderLetters(LetterHead head, Settings settings, Locale reader, UnaryOperator<String> pages) {
        this.head = head;
        this.settings = settings;
        this.reader = reader;
        this.pages = pages;
        this.letter = new LetterBuilder(head);
    }

    /** What went wrong with a concern. */
    record Wrong(ConcernFile file, ConcernEvent event) {}

    /** To managers: broken promises, and customers whom no mail reaches. */
    Letter wentWrong(List<Wrong> all) {
        letter.paragraph("letter.briefing.opening", all.size());
        all.stream().limit(MOST).forEach(wrong -> letter.part(entry(wrong.file(), lines(wrong))));
        return finish("letter.briefing.subject", all.size());
    }

    /** To the office: what nobody has taken on. */
    Letter unowned(List<ConcernFile> all) {
        letter.paragraph("letter.unowned.opening", all.size());
        all.stream().limit(MOST).forEach(file -> letter.part(entry(file, lines(file))));
        return finish("letter.unowned.subject", all.size());
    }

    private Letter finish(String key, int count) {
        if (count > MOST) {
            letter.paragraph("letter.briefing.more", count - MOST);
        }
        String subject = letter.say(key, count);
        return letter.toLeaders(subject, subject);
    }

    private Part.Entry entry(ConcernFile file, List<Part.Fact> lines) {
        Concern concern = file.concern();
        String team = settings.service(concern.service()).map(Service::team).orElseGet(settings::office);
        return new Part.Entry(
                letter.about(file, settings, reader),
                lines,
                letter.say("letter.day.press"),
                pages.apply(team) + "?concern=" + concern.id());
    }

    private List<Part.Fact> lines(Wrong wrong) {
        List<Part.Fact> lines = new ArrayList<>();
        boolean reached = wrong.file().isReachedByMail();
        boolean answered = false;
        switch (wrong.event()) {
            case PromiseEvent.Broken broken -> lines.addAll(broken(broken, reached));
            case FollowUpEvent.Answered _ -> {
                answered = true;
                lines.addAll(answered(wrong.file()));
            }
            default -> lines.add(fact("letter.briefing.unreached", letter.say("letter.briefing.unreached.value")));
        }
        if (!reached || answered) {
            lines.addAll(phone(wrong.file()));
        }
        lines.add(fact("letter.briefing.owner", owner(wrong.file().concern())));
        return lines;
    }

    private List<Part.Fact> broken(PromiseEvent.Broken broken, boolean reached) {
        boolean knows = reached || broken.said() == PromiseEvent.Said.CUSTOMER;
        return List.of(
                fact("letter.briefing.broken", promised("letter.briefing.broken.value", broken.promise())),
                fact(
                        "letter.briefing.told",
                        letter.say(knows ? "letter.briefing.told.yes" : "letter.briefing.told.no")),
                fact("letter.briefing.next", head.moment(broken.next())));
    }

    /** What the customer answered last, and whose work it was. */
    private List<Part.Fact> answered(ConcernFile file) {
        FollowUp followUp = file.concern().followUp();
        List<Part.Fact> lines = new ArrayList<>();
        followUp.lastAnswer()
                .ifPresent(answer -> {
                    lines.add(
                            fact(
                                    "letter.briefing.answer",
                                    letter.say("letter.briefing.answer." + answer.resolved().code())));
                    answer.satisfaction()
                            .ifPresent(score ->
                                    lines.add(
                                            fact(
                                                    "letter.briefing.satisfaction",
                                                    letter.say("letter.briefing.score", score))));
                });
        if (!file.lastAnswered().isEmpty()) {
            lines.add(fact("letter.briefing.says", Excerpt.line(file.lastAnswered(), WORDS)));
        }
        followUp.lastCredit()
                .ifPresent(credit -> lines.add(fact("letter.briefing.did", settings.nameOf(credit.who()))));
        return lines;
    }

    private List<Part.Fact> lines(ConcernFile file) {
        Stream<Part.Fact> told =
                Stream.of(
                        fact("letter.unowned.since", head.moment(file.concern().origin().toldAt())),
                        fact("letter.day.words", Excerpt.line(file.told(), WORDS)));
        Stream<Part.Fact> promises =
                file.concern().promises().due().stream()
                        .map(promise -> fact("letter.day.promised", promised("letter.day.promise", promise.id())));
        return Stream.of(told, phone(file).stream(), promises).flatMap(facts -> facts).toList();
    }

    private List<Part.Fact> phone(ConcernFile file) {
        String phone = file.person().phone();
        return phone.isEmpty() ? List.of() : List.of(Part.Fact.phone(letter.say("letter.day.phone"), phone));
    }

    private String promised(String key, Promise.Id promise) {
        return letter.say(key, letter.promised(promise), head.moment(promise.due()));
    }

    private String owner(Concern concern) {
        return settings.staffMember(concern.owner())
                .map(member -> member.name())
                .orElseGet(() -> letter.say("letter.briefing.nobody"));
    }

    private Part.Fact fact(String key, String value) {
        return Part.Fact.plain(letter.say(key), value);
    }
}
