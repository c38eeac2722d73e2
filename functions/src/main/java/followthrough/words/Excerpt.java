package followthrough.words;

/** The beginning of what somebody wrote. */
public record Excerpt(String text, boolean cut) {
    private static final String MORE = "…";

    /** At most that many characters; ends between words where it can. */
    public static Excerpt of(String words, int atMost) {
        return words.length() <= atMost ? new Excerpt(words, false) : new Excerpt(start(words, atMost), true);
    }

    /** The same on one line. */
    public static String line(String words, int atMost) {
        return of(words.strip().replaceAll("\\s+", " "), atMost).text();
    }

    private static String start(String words, int atMost) {
        int most = atMost - MORE.length();
        int space = words.lastIndexOf(' ', most);
        return words.substring(0, space > atMost / 2 ? space : betweenCharacters(words, most)) + MORE;
    }

    private static int betweenCharacters(String words, int end) {
        return Character.isHighSurrogate(words.charAt(end - 1)) ? end - 1 : end;
    }
}
