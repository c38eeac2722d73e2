package followthrough.concern;

import followthrough.limit.Allowance;
import java.util.List;

/**
 * A concern about to be recorded.
 *
 * @param told what makes it
 * @param allowances that recording it uses up
 */
public record NewConcern(Transition told, List<Allowance> allowances) {
    public NewConcern {
        allowances = List.copyOf(allowances);
    }
}
