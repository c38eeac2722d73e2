package followthrough.team.settings;

import java.time.Instant;

/**
 * Settings as they are kept.
 *
 * @param version from 1, one more at each change
 * @param document the settings document as JSON
 * @param at when they were stored
 * @param by who stored them: an id or a word such as "operator", never a name
 */
public record StoredSettings(long version, String document, Instant at, String by) {}
