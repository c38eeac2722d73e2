package followthrough.team;

import java.util.Optional;

/**
 * People who share opening hours and a mailbox.
 *
 * @param mailbox where news for the team goes, if not to the business's mailbox
 */
public record Team(String id, String name, Optional<String> mailbox, OpeningHours hours) {}
