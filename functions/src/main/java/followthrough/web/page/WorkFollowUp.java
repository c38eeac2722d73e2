package followthrough.web.page;

import java.util.List;

/**
 * What the customer answered whether it is totally resolved, as the team reads it.
 *
 * @param said in short sentences
 * @param words that they said with it; may be empty
 * @param causes why something may have been still open; empty where nothing was
 * @param cause the one of them that was said; may be empty
 * @param word whether a personal word by mail is welcome, since it is settled
 */
public record WorkFollowUp(List<String> said, String words, List<Option> causes, String cause, boolean word) {
    public WorkFollowUp {
        said = List.copyOf(said);
        causes = List.copyOf(causes);
    }
}
