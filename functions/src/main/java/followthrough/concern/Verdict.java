package followthrough.concern;

import followthrough.words.FieldProblem;
import java.util.List;
import java.util.Optional;

/** What the rules say to an act, by what stands there when it is written. */
public sealed interface Verdict {
    /** It is done so. */
    record Do(Transition transition) implements Verdict {}

    /** Nothing is to be done: it holds already. */
    record Nothing() implements Verdict {}

    /** It may not be, for these reasons. */
    record Refuse(List<FieldProblem> problems) implements Verdict {}

    /** It was meant for something that stands no longer. */
    record Outdated() implements Verdict {}

    /** The same, saying that with it where it is done. */
    default Verdict saying(String words) {
        return this instanceof Do(Transition transition) && !words.isEmpty()
                ? new Do(transition.withWords(words))
                : this;
    }

    /** What a rule makes of it, which refuses nothing. */
    static Verdict of(Optional<Transition> transition) {
        return transition.<Verdict>map(Do::new).orElseGet(Nothing::new);
    }

    /** Refuses it for one reason. */
    static Verdict refuse(String field, String key, Object... arguments) {
        return new Refuse(List.of(FieldProblem.of(field, key, arguments)));
    }
}
