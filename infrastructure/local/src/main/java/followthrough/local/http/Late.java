package followthrough.local.http;

import java.util.concurrent.CompletableFuture;

/** Answers once there is something to answer with: requests that come before wait for it. */
public record Late(CompletableFuture<Answering> coming) implements Answering {
    /** Nothing yet. */
    public Late() {
        this(new CompletableFuture<>());
    }

    /** Here it is. */
    public void is(Answering answering) {
        coming.complete(answering);
    }

    @Override
    public Reply answer(Request request) {
        return coming.join().answer(request);
    }
}
