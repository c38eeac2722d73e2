package followthrough.team.settings;

/** There are no settings to go by: none are stored, or they cannot be had and what was kept is too old. */
public final class SettingsUnavailableException extends RuntimeException {

    SettingsUnavailableException(String message) {
        super(message);
    }

    SettingsUnavailableException(String message, RuntimeException cause) {
        super(message, cause);
    }
}
