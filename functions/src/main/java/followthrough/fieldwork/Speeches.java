package followthrough.fieldwork;

import followthrough.concern.ConcernFile;
import java.util.List;

/** What staff say on the phone to customers whom no letter reaches. */
@FunctionalInterface
public interface Speeches {
    /** What a customer is still to be told, oldest first, ready to be read out; without what is no longer true. */
    List<String> of(ConcernFile file);
}
