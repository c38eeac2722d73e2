package followthrough.function;

import java.util.Optional;
import java.util.function.Supplier;

/** A value made when first asked for. */
final class Lazy<T> {
    private final Supplier<T> maker;
    private Optional<T> value = Optional.empty();

    Lazy(Supplier<T> maker) {
        this.maker = maker;
    }

    synchronized T get() {
        T made = value.orElseGet(maker);
        value = Optional.of(made);
        return made;
    }
}
