package followthrough.local.replay;

import java.util.List;

/** Who tells a row's request: nobody real, and always the same for the same row. */
record Somebody(String name, String mail) {
    private static final List<String> NAMES =
            List.of("Ada Ferris", "Ben Okoro", "Chiara Lund", "Dmitri Vance", "Elif Marsh", "Femi Stone", "Greta Holt");

    static Somebody of(String id) {
        return new Somebody(NAMES.get(Math.floorMod(id.hashCode(), NAMES.size())), "replay." + id + "@example.com");
    }
}
