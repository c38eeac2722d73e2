package followthrough.team;

/** Where the present settings come from. */
@FunctionalInterface
public interface SettingsSource {

    /** The settings to go by now. May be as old as its implementation says. */
    Settings current();
}
