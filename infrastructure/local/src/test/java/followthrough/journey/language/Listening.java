package followthrough.journey.language;

import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Listens to what is printed from before the first test on. */
public final class Listening implements BeforeAllCallback {
    @Override
    public void beforeAll(ExtensionContext context) {
        Overheard.listen();
    }
}
