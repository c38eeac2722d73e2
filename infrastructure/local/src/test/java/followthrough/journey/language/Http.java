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
            return new Answer(client.send(request, BodyHandlers.ofByteArray()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    void close() {
        client.shutdownNow();
    }
}
