package followthrough.notice;

import followthrough.words.Words;
import java.time.ZoneId;

/**
 * What every letter of a business has.
 *
 * @param words of the reader's language
 * @param phone as it is read
 * @param answered when the phone is answered, in the reader's words; may be empty
 * @param accent six hexadecimal digits
 * @param zone that times are said in
 */
public record LetterHead(
        Words words, String business, String phone, String answered, String accent, ZoneId zone) {}
