package followthrough.local.aws;

import followthrough.local.http.Reply;
import followthrough.local.json.Json;

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
        return Reply.json(status, Json.object().with("message", message).with("Message", message))
                .with("x-amzn-ErrorType", type);
    }
}
