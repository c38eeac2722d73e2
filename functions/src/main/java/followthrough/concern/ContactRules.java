package followthrough.concern;

import followthrough.customer.PhoneNumbers;
import followthrough.words.FieldProblem;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What a customer may say of how and where to find them. Each rule adds what is wrong to the list and gives what to
 * keep.
 */
final class ContactRules {
    static final int LONGEST_NAME = 200;
    static final int LONGEST_PLACE = 1_000;

    private static final int LONGEST_MAIL = 254;

    /** What SES takes: an ASCII local part and a domain with a dot; see RFC 5321, 4.1.2, without quoted strings. */
    private static final Pattern MAIL =
            Pattern.compile(
                    "[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(\\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*@"
                        + "([A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?\\.)+[A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])");

    private static final int LONGEST_LOCAL_PART = 64;

    private final PhoneNumbers phones;
    private final List<FieldProblem> problems;

    ContactRules(PhoneNumbers phones, List<FieldProblem> problems) {
        this.phones = phones;
        this.problems = problems;
    }

    /** A mail address and a phone number, of which one may be empty. */
    void reachable(String mail, String phone) {
        if (mail.isBlank() && phone.isBlank()) {
            problems.add(FieldProblem.of("mail", "error.reach.missing"));
            problems.add(FieldProblem.of("phone", "error.reach.missing"));
        }
    }

    String mail(String typed) {
        String mail = typed.strip();
        if (!mail.isEmpty() && !isMail(mail)) {
            problems.add(FieldProblem.of("mail", "error.mail.form"));
        }
        return mail;
    }

    static boolean isMail(String mail) {
        return mail.length() <= LONGEST_MAIL && mail.indexOf('@') <= LONGEST_LOCAL_PART && MAIL.matcher(mail).matches();
    }

    String phone(String typed) {
        if (typed.isBlank()) {
            return "";
        }
        Optional<String> phone = phones.read(typed.strip());
        if (phone.isEmpty()) {
            problems.add(FieldProblem.of("phone", "error.phone.form"));
        }
        return phone.orElse("");
    }

    String name(String typed) {
        String name = typed.strip();
        if (name.isEmpty()) {
            problems.add(FieldProblem.of("name", "error.name.missing"));
        } else {
            readable("name", name, LONGEST_NAME, !Strings.isLine(name));
        }
        return name;
    }

    /** A place or the way in; may be empty, and have several lines. */
    String place(String field, String typed) {
        String place = typed.strip();
        readable(field, place, LONGEST_PLACE, false);
        return place;
    }

    private void readable(String field, String text, int longest, boolean misshapen) {
        if (misshapen || Strings.isBroken(text)) {
            problems.add(FieldProblem.of(field, "error.text.unreadable"));
        } else if (Strings.length(text) > longest) {
            problems.add(FieldProblem.of(field, "error.text.long", longest));
        }
    }
}
