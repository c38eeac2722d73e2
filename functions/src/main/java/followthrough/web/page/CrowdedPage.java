package followthrough.web.page;

import java.util.Map;

/**
 * A warning before somebody of the office books more than should be.
 *
 * @param path of their page, below which the form posts
 * @param concern where it leads back to without booking
 * @param when the time, in words
 * @param question what is taken, and whether they want it all the same
 * @param fields what the form carries, by name
 */
public record CrowdedPage(
        Frame frame, String path, String concern, String when, String question, Map<String, String> fields) {
    public CrowdedPage {
        fields = Map.copyOf(fields);
    }
}
