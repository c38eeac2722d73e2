package followthrough.concern;

import java.util.Optional;

/**
 * One act of telling, so that telling twice is telling once. The concern's id is made from it.
 *
 * @param channel how it came
 * @param scope whose keys these are: an API key's name, or the id of the staff member who typed it; empty for the
 *     customer's own
 * @param key what the sender calls this act
 * @param source a keyed hash of the network address it came from
 */
public record Submission(Channel channel, Optional<String> scope, String key, String source) {}
