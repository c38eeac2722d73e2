package followthrough.delivery;

import followthrough.document.Json;
import java.time.Instant;
import java.util.Locale;

/** What the mail service says became of a letter. */
public sealed interface MailEvent {
    /** The longest that is read, in bytes; theirs are far shorter. */
    int LONGEST = 262_144;

    /**
     * A letter to a customer did not arrive.
     *
     * @param address that it went to
     * @param sent when it left
     */
    record CameBack(LetterTags letter, String address, Instant sent, How how) implements MailEvent {}

    /**
     * A customer called a letter unwanted.
     *
     * @param address that it went to
     * @param sent when it left
     */
    record Unwanted(LetterTags letter, String address, Instant sent) implements MailEvent {}

    /** It is about a letter to nobody that we keep in touch with by mail alone: to the team, say. */
    record OfNoCustomer() implements MailEvent {}

    /** Nothing that the mail service would say of a letter of ours. */
    record Foreign() implements MailEvent {}

    /** What it says, in the words of the log. */
    default String kind() {
        return switch (this) {
            case CameBack back -> back.how().code();
            case Unwanted _ -> "unwanted";
            case OfNoCustomer _ -> "of-no-customer";
            case Foreign _ -> "foreign";
        };
    }

    /** The id of the concern that the letter is about; empty if it is about none. */
    default String concern() {
        return switch (this) {
            case CameBack back -> back.letter().concern();
            case Unwanted unwanted -> unwanted.letter().concern();
            case OfNoCustomer _, Foreign _ -> "";
        };
    }

    /** How a letter did not arrive. */
    enum How {
        /** Nothing that is written to that address will. */
        LASTING,
        /** The mail service would not carry it. */
        REFUSED,
        /** This one did not; others may. */
        THIS_ONE,
        /** Nobody knows: it may be an answer by a machine to a letter that arrived. */
        UNCLEAR;

        String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** Reads what the function was called with, whatever that is. */
    static MailEvent read(byte[] utf8) {
        return utf8.length > LONGEST ? new Foreign() : new MailEventReader(Json.parse(utf8).orNothing()).read();
    }
}
