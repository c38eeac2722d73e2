package followthrough.journey.language;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;

/** Requests as they go over the wire: nothing is followed, nothing decoded, nothing added. */
public final class Http {
    private static final int BROKEN = 500;

    private final HttpClient client = HttpClient.newHttpClient();
    private final URI base;

    Http(URI base) {
        this.base = base;
    }

    /** GETs a path or a whole address. Headers come as name, value, name, value. */
    public Answer get(String where, String... headers) {
        return send("GET", where, BodyPublishers.noBody(), headers);
    }

    /** Sends a request without a body. */
    public Answer send(String method, String where) {
        return send(method, where, BodyPublishers.noBody());
    }

    /** POSTs a text. */
    public Answer post(String where, String body, String... headers) {
        return send("POST", where, BodyPublishers.ofString(body), headers);
    }

    /** Sends any request. */
    public Answer send(String method, String where, BodyPublisher body, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(base.resolve(where)).method(method, body);
        for (int at = 0; at < headers.length; at += 2) {
            request.header(headers[at], headers[at + 1]);
        }
        return sent(request.build());
    }

    private Answer sent(HttpRequest request) {
        try {
            return foreseen(new Answer(client.send(request, BodyHandlers.ofByteArray())));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** What the product did not foresee is a failure of any test, told with what the product says of it. */
    private static Answer foreseen(Answer answer) {
        if (answer.status() == BROKEN) {
            throw new AssertionError("The product broke: " + Overheard.lastBroken() + " " + answer.text());
        }
        return answer;
    }

    void close() {
        client.shutdownNow();
    }
}
