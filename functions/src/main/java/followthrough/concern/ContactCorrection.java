package followthrough.concern;

import followthrough.customer.PhoneNumbers;
import followthrough.words.Checked;
import followthrough.words.FieldProblem;
import java.util.ArrayList;
import java.util.List;

/** Checks a correction and applies it to what was known. */
final class ContactCorrection {
    private final List<FieldProblem> problems = new ArrayList<>();
    private final ContactRules rules;

    private ContactCorrection(PhoneNumbers phones) {
        rules = new ContactRules(phones, problems);
    }

    static Checked<Person> apply(Contact contact, Person person, PhoneNumbers phones) {
        return new ContactCorrection(phones).apply(contact, person);
    }

    private Checked<Person> apply(Contact contact, Person person) {
        Person corrected =
                new Person(
                        person.name(),
                        contact.mail().map(rules::mail).orElse(person.mail()),
                        contact.phone().map(rules::phone).orElse(person.phone()),
                        contact.address().map(typed -> rules.place("address", typed)).orElse(person.address()),
                        contact.access().map(typed -> rules.place("access", typed)).orElse(person.access()));
        if (problems.isEmpty()) {
            rules.reachable(corrected.mail(), corrected.phone());
        }
        return problems.isEmpty() ? new Checked.Valid<>(corrected) : new Checked.Invalid<>(problems);
    }
}
