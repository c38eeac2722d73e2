package followthrough.team;

/** Where the present settings come from. */
public interface SettingsSource {

    /** The settings to go by now. May be as old as its implementation says. */
    Settings current();

    /**
     * The settings to go by now, of that version or a later one.
     *
     * @throws followthrough.aws.Unavailable if they cannot be had
     */
    Settings atLeast(long version);
}
