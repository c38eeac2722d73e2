package followthrough.concern;

import followthrough.customer.PhoneNumbers;
import followthrough.team.Service;
import followthrough.team.Settings;
import followthrough.words.Checked;
import followthrough.words.FieldProblem;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What may be told. All that is wrong is named at once. */
public final class TellingRules {
    /** The most characters that words may have, counted in Unicode code points. */
    public static final int LONGEST_WORDS = 20_000;

    private final Settings settings;
    private final List<FieldProblem> problems = new ArrayList<>();
    private final ContactRules contact;

    private TellingRules(Settings settings) {
        this.settings = settings;
        this.contact = new ContactRules(PhoneNumbers.like(settings.business().phone().number()), problems);
    }

    /** Checks a telling against the settings of now. */
    public static Checked<Told> check(Telling telling, Settings settings) {
        return check(telling, "", settings);
    }

    /**
     * Checks a telling against the settings of now.
     *
     * @param access how to get in, as typed
     */
    public static Checked<Told> check(Telling telling, String access, Settings settings) {
        return new TellingRules(settings).check(telling, access);
    }

    /** Checks how somebody is reached alone: a mail address and a phone number, of which one may be empty. */
    public static Checked<Person> checkReach(String mail, String phone, Settings settings) {
        TellingRules rules = new TellingRules(settings);
        Person person = new Person("", rules.contact.mail(mail), rules.contact.phone(phone), "", "");
        rules.contact.reachable(mail, phone);
        return rules.problems.isEmpty() ? new Checked.Valid<>(person) : new Checked.Invalid<>(rules.problems);
    }

    /** Checks words alone, as a customer adds them. */
    public static Checked<String> checkWords(String typed) {
        List<FieldProblem> problems = new ArrayList<>();
        String words = words(typed, "error.message.missing", problems);
        return problems.isEmpty() ? new Checked.Valid<>(words) : new Checked.Invalid<>(problems);
    }

    /** Checks a mail address alone. */
    public static Checked<String> checkMail(String typed) {
        String mail = typed.strip();
        return ContactRules.isMail(mail)
                ? new Checked.Valid<>(mail)
                : new Checked.Invalid<>(
                        List.of(FieldProblem.of("mail", mail.isEmpty() ? "error.mail.missing" : "error.mail.form")));
    }

    private Checked<Told> check(Telling telling, String access) {
        Optional<Service> service = service(telling.service());
        String words = words(telling.words(), "error.words.missing", problems);
        Person person = person(telling, access);
        contact.reachable(telling.mail(), telling.phone());
        Locale language = language(telling.language());
        ZoneId zone = zone(telling.timeZone());
        service.ifPresent(known -> fits(known, telling));
        return service.filter(_ -> problems.isEmpty())
                .<Checked<Told>>map(
                        known -> new Checked.Valid<>(new Told(known, person, words, language, zone, telling.urgent())))
                .orElseGet(() -> new Checked.Invalid<>(problems));
    }

    private Person person(Telling telling, String access) {
        return new Person(
                contact.name(telling.name()),
                contact.mail(telling.mail()),
                contact.phone(telling.phone()),
                contact.place("address", telling.address()),
                contact.place("access", access));
    }

    private Optional<Service> service(String id) {
        Optional<Service> service = settings.service(id);
        if (service.isEmpty()) {
            problems.add(FieldProblem.of("service", id.isBlank() ? "error.service.missing" : "error.service.unknown"));
        }
        return service;
    }

    private void fits(Service service, Telling telling) {
        if (service.kind() == Service.Kind.VISIT && telling.address().isBlank()) {
            problems.add(FieldProblem.of("address", "error.address.missing"));
        }
        if (telling.urgent() && !service.urgentAllowed()) {
            problems.add(FieldProblem.of("urgent", "error.urgent.service"));
        }
    }

    private static String words(String typed, String missing, List<FieldProblem> problems) {
        String words = typed.strip();
        if (words.isEmpty()) {
            problems.add(FieldProblem.of("words", missing));
        } else if (Strings.isBroken(words)) {
            problems.add(FieldProblem.of("words", "error.text.unreadable"));
        } else if (Strings.length(words) > LONGEST_WORDS) {
            problems.add(FieldProblem.of("words", "error.words.long", Strings.length(words), LONGEST_WORDS));
        }
        return words;
    }

    private Locale language(String typed) {
        List<Locale> known = settings.business().languages();
        Locale wanted = Locale.forLanguageTag(typed.strip());
        Optional<Locale> found =
                known.stream().filter(language -> language.getLanguage().equals(wanted.getLanguage())).findFirst();
        if (found.isEmpty() && !typed.isBlank()) {
            problems.add(FieldProblem.of("language", "error.language.unknown"));
        }
        return found.orElse(known.getFirst());
    }

    private ZoneId zone(String typed) {
        String name = typed.strip();
        if (ZoneId.getAvailableZoneIds().contains(name)) {
            return ZoneId.of(name);
        }
        if (!name.isEmpty()) {
            problems.add(FieldProblem.of("timeZone", "error.timeZone.unknown"));
        }
        return settings.business().zone();
    }
}
