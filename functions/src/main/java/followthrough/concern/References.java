package followthrough.concern;

import followthrough.link.Pseudonyms;

/** References: six characters which are hard to mishear and spell no words, in two groups. */
final class References {
    private static final String CHARACTERS = "23456789BCDFGHJKLMNPQRSTVWXZ";
    private static final int GROUP = 3;

    private References() {}

    /** The reference for a concern; another one for each attempt, since it may be taken. */
    static String of(Pseudonyms pseudonyms, String concern, int attempt) {
        String hash = pseudonyms.of("reference", concern, Integer.toString(attempt));
        return group(hash, 0) + "-" + group(hash, GROUP);
    }

    private static String group(String hash, int from) {
        StringBuilder group = new StringBuilder(GROUP);
        for (int position = from; position < from + GROUP; position++) {
            group.append(CHARACTERS.charAt(Math.floorMod(number(hash, position), CHARACTERS.length())));
        }
        return group.toString();
    }

    /** Four characters of the hash, so that no character of the reference is much likelier than another. */
    private static int number(String hash, int position) {
        return hash.substring(position * 4, position * 4 + 4).hashCode();
    }
}
