package followthrough.notice;

import followthrough.look.Accent;
import followthrough.words.Words;
import java.time.Instant;
import java.time.ZoneId;

/**
 * What every letter of a business has.
 *
 * @param words of the reader's language
 * @param business its name
 * @param phone as it is read
 * @param phoneLink as it is rung: {@code tel:+12065550100}
 * @param answered when the phone is answered, in the reader's words; may be empty
 * @param zone that times are said in
 */
public record LetterHead(
        Words words, String business, String phone, String phoneLink, String answered, Accent accent, ZoneId zone) {
    /** The same for what is said on the phone, where nobody has to be told how to ring us. */
    LetterHead spoken() {
        return new LetterHead(words.spoken(), business, "", "", "", accent, zone);
    }

    /** A moment, said so that it is true whenever the letter is read. */
    String moment(Instant at) {
        return words.moment(at, zone);
    }
}
