package followthrough.web.page;

import java.util.List;

/**
 * Whom work can be handed over to.
 *
 * @param seen who has it, and its appointment, as the form carries them
 * @param colleagues by their ids: of an appointment those who are free then
 */
public record WorkHandover(String seen, List<Option> colleagues) {
    public WorkHandover {
        colleagues = List.copyOf(colleagues);
    }
}
