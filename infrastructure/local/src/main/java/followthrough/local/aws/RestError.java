package followthrough.local.aws;

import followthrough.document.Json;
import followthrough.local.http.Reply;

/** An error of a service that speaks REST with JSON. */
public final class RestError extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final int status;
    private final String type;

    /** An error of that type, such as {@code ConflictException}. */
    public RestError(int status, String type, String message) {
        super(message);
        this.status = status;
        this.type = type;
    }

    /** As the service puts it. */
    public Reply reply() {
        var message = String.valueOf(getMessage());
        return Reply.json(status, Json.mapping().with("message", message).with("Message", message).build())
                .with("x-amzn-ErrorType", type);
    }
}
