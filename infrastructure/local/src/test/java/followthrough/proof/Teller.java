package followthrough.proof;

import followthrough.document.Json;
import java.util.Optional;

/** Somebody who tells one concern through the API, told apart by a number; every third one's is urgent. */
record Teller(int number) {
    private static final int URGENT = 3;

    boolean urgent() {
        return number % URGENT == 0;
    }

    String mail() {
        return "teller" + number + "@example.com";
    }

    String words() {
        return "It is cold in house number " + number;
    }

    /** Tells it; each time with the same key. */
    Optional<Answer> tell(RuntimeProcess runtime) {
        return runtime.post("/api/concerns", report(), "Idempotency-Key", "key-" + number);
    }

    private String report() {
        return Json.mapping()
                .with("service", "no-heat")
                .with("name", "Ann Teller")
                .with("mail", mail())
                .with("phone", "")
                .with("words", words())
                .with("address", number + " Elm Street, Seattle")
                .with("language", "en-US")
                .with("timeZone", "America/Los_Angeles")
                .with("urgent", urgent())
                .write();
    }
}
