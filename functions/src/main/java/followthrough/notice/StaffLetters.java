package followthrough.notice;

import followthrough.concern.Concern;
import followthrough.concern.ConcernEvent;
import followthrough.concern.ConcernFile;
import followthrough.concern.CustomerEvent;
import followthrough.concern.FollowUpEvent;
import followthrough.concern.Person;
import followthrough.concern.WorkEvent;
import followthrough.journal.JournalEvent;
import followthrough.mail.Letter;
import followthrough.mail.Part;
import followthrough.team.Settings;
import followthrough.timing.Appointment;
import followthrough.words.Excerpt;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Writes the letters to a staff member: all that they need at the door or on the phone, on few lines each. */
final class StaffLetters {
    /** How many appointments are told in full. */
    private static final int MOST = 25;

    /** How many of them at most have room for longer words. */
    private static final int FEW = 8;

    /** How much is told at most of what a customer wrote; all of it is on the page. */
    private static final int SAID = 600;

    /** How much of it the list of mails shows. */
    private static final int PREVIEW = 90;

    private final LetterHead head;
    private final Settings settings;
    private final Locale reader;
    private final String page;
    private final LetterBuilder letter;

    /**
     * @param page the address of the staff member's page
     */
    StaffLetters(LetterHead head, Settings settings, Locale reader, String page) {
        this.head = head;
        this.settings = settings;
        this.reader = reader;
        this.page = page;
        this.letter = new LetterBuilder(head);
    }

    /** How much there is room for. */
    private record Room(int words, int said, int messages) {
        static Room forSome(int appointments) {
            return appointments <= FEW ? new Room(300, 140, 3) : new Room(100, 60, 1);
        }
    }

    /**
     * The list of tomorrow; on top what is still open from today.
     *
     * @param today the date on which it leaves: the evening's, unless it is late
     */
    Letter list(StaffDay day, LocalDate today) {
        Instant end = day.tomorrow().plusDays(1).atStartOfDay(head.zone()).toInstant();
        if (!day.open().isEmpty()) {
            letter.heading("letter.day.open").paragraph("letter.day.open.opening", day.open().size());
            day.open().stream().limit(MOST).forEach(file -> letter.part(stillOpen(file)));
        }
        if (!day.ahead().isEmpty()) {
            letter.part(new Part.Heading(head.words().date(day.tomorrow(), day.evening())));
            Room room = Room.forSome(day.ahead().size());
            day.ahead().stream().limit(MOST).forEach(file -> letter.part(entry(file, room, promises(file, end))));
            if (day.ahead().size() > MOST) {
                letter.paragraph("letter.day.more", day.ahead().size() - MOST);
            }
        }
        if (!day.promised().isEmpty()) {
            letter.heading("letter.day.risk");
            day.promised().stream().limit(MOST).forEach(file -> letter.part(promised(file, end)));
        }
        String subject = subject(day, today);
        return letter.toStaff(subject, subject);
    }

    private String subject(StaffDay day, LocalDate today) {
        String tomorrow = head.words().date(day.tomorrow(), day.evening());
        if (!day.ahead().isEmpty()) {
            return letter.say(
                    today.isAfter(day.evening()) ? "letter.day.late.subject" : "letter.day.subject",
                    tomorrow,
                    day.ahead().size());
        }
        return day.open().isEmpty()
                ? letter.say("letter.day.risk.subject", tomorrow, day.promised().size())
                : letter.say(
                        "letter.day.open.subject", head.words().date(day.evening(), day.evening()), day.open().size());
    }

    /** What comes next: one appointment, or several. */
    Letter reminder(List<ConcernFile> files) {
        letter.paragraph("letter.before.opening", files.size());
        Room room = Room.forSome(files.size());
        files.forEach(file -> letter.part(entry(file, room, leaving(file))));
        Concern first = files.getFirst().concern();
        String hours = hours(first);
        String subject =
                files.size() == 1
                        ? letter.say(
                                "letter.before.subject", hours, first.serviceName(settings, reader), first.reference())
                        : letter.say("letter.before.many.subject", files.size(), hours);
        return letter.toStaff(subject, subject);
    }

    /** What a customer wrote, in one letter. */
    Letter messages(ConcernFile file, List<JournalEvent> messages) {
        String name = file.person().name();
        Concern concern = file.concern();
        messages.forEach(message -> {
            letter.text(said(message));
            if (!file.wordsOf(message).isEmpty()) {
                letter.part(new Part.Quote(Excerpt.of(file.wordsOf(message), SAID).text(), true));
            }
        });
        letter.part(new Part.Button(letter.say("letter.message.open"), url(file)));
        letter.part(new Part.Facts(Stream.of(who(file), words(file, Room.forSome(1))).flatMap(List::stream).toList()));
        String who = name.isEmpty() ? letter.say("letter.message.nameless") : name;
        String subject =
                letter.say(
                        concern.urgent() ? "letter.message.subject.urgent" : "letter.message.subject",
                        who,
                        concern.serviceName(settings, reader),
                        concern.reference());
        return letter.toStaff(subject, Excerpt.line(file.wordsOf(messages.getLast()), PREVIEW));
    }

    private String said(JournalEvent message) {
        String when = head.moment(message.at());
        return ConcernEvent.of(message) instanceof FollowUpEvent.Answered answered
                ? letter.say("letter.message.answer." + answered.answer().resolved().code(), when)
                : letter.say("letter.message.at", when);
    }

    private Part.Entry stillOpen(ConcernFile file) {
        List<Part.Fact> lines = new ArrayList<>(who(file));
        lines.removeIf(line -> line.value().equals(file.person().access()));
        return new Part.Entry(title(file), lines, letter.say("letter.day.open.press"), url(file));
    }

    private Part.Entry promised(ConcernFile file, Instant end) {
        String title = file.concern().serviceName(settings, reader) + " (" + file.concern().reference() + ")";
        List<Part.Fact> lines = Stream.concat(promises(file, end).stream(), who(file).stream().limit(2)).toList();
        return new Part.Entry(title, lines, letter.say("letter.day.press"), url(file));
    }

    private Part.Entry entry(ConcernFile file, Room room, List<Part.Fact> more) {
        List<Part.Fact> lines =
                Stream.of(who(file), words(file, room), said(file, room), more).flatMap(List::stream).toList();
        return new Part.Entry(title(file), lines, letter.say("letter.day.press"), url(file));
    }

    private String title(ConcernFile file) {
        Concern concern = file.concern();
        return letter.say(
                concern.urgent() ? "letter.day.title.urgent" : "letter.day.title",
                hours(concern),
                concern.serviceName(settings, reader));
    }

    private String hours(Concern concern) {
        return concern.appointment()
                .map(taken -> head.words().hours(taken.start(), taken.end(), head.zone()))
                .orElse("");
    }

    private List<Part.Fact> who(ConcernFile file) {
        Person person = file.person();
        boolean goes = file.concern().isVisit(settings);
        return told(
                fact("letter.day.name", person.name()),
                Part.Fact.phone(letter.say("letter.day.phone"), person.phone()),
                fact("letter.day.place", goes ? person.address() : ""),
                fact("letter.day.access", goes ? person.access() : ""));
    }

    private List<Part.Fact> words(ConcernFile file, Room room) {
        return told(fact("letter.day.words", Excerpt.line(file.told(), room.words())));
    }

    /** What was said since, the last of it. */
    private List<Part.Fact> said(ConcernFile file, Room room) {
        List<Part.Fact> all =
                file.journal().stream()
                        .filter(event -> !file.wordsOf(event).isEmpty())
                        .flatMap(event -> said(event, Excerpt.line(file.wordsOf(event), room.said())))
                        .toList();
        return all.subList(Math.max(0, all.size() - room.messages()), all.size());
    }

    private Stream<Part.Fact> said(JournalEvent event, String words) {
        return switch (ConcernEvent.of(event)) {
            case CustomerEvent.MessageAdded _ -> Stream.of(fact("letter.day.customer", words));
            case WorkEvent.Answered(String who, WorkEvent.Way way) -> {
                String key = way == WorkEvent.Way.PHONE ? "letter.day.call" : "letter.day.answer";
                yield Stream.of(Part.Fact.plain(letter.say(key, settings.nameOf(who)), words));
            }
            default -> Stream.empty();
        };
    }

    private List<Part.Fact> promises(ConcernFile file, Instant end) {
        return StaffMail.promisedBy(file.concern(), end).stream()
                .map(promise ->
                        fact(
                                "letter.day.promised",
                                letter.say(
                                        "letter.day.promise",
                                        letter.promised(promise.id()),
                                        head.moment(promise.due()))))
                .toList();
    }

    private List<Part.Fact> leaving(ConcernFile file) {
        Duration travel = settings.travelTo(file.concern().service());
        return file.concern().appointment().filter(_ -> !travel.isZero()).map(Appointment::start).stream()
                .map(start -> head.words().time(start.minus(travel), head.zone()))
                .map(time -> fact("letter.day.leave", letter.say("letter.day.leave.value", time, travel.toMinutes())))
                .toList();
    }

    private Part.Fact fact(String key, String value) {
        return Part.Fact.plain(letter.say(key), value);
    }

    private static List<Part.Fact> told(Part.Fact... facts) {
        return Stream.of(facts).filter(fact -> !fact.value().isEmpty()).toList();
    }

    private String url(ConcernFile file) {
        return page + "?concern=" + file.concern().id();
    }
}
