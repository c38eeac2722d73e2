package followthrough.team.settings;

/** What came of storing settings. */
public sealed interface Saved {

    /** They are stored, as this version. */
    record Done(long version) implements Saved {}

    /** Nothing is stored: the settings are no longer the version that was expected. */
    record Superseded() implements Saved {}
}
