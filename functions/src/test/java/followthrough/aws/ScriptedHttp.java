package followthrough.aws;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import software.amazon.awssdk.http.AbortableInputStream;
import software.amazon.awssdk.http.ExecutableHttpRequest;
import software.amazon.awssdk.http.HttpExecuteRequest;
import software.amazon.awssdk.http.HttpExecuteResponse;
import software.amazon.awssdk.http.SdkHttpClient;
import software.amazon.awssdk.http.SdkHttpResponse;

/** A line to AWS on which happens what is written beforehand. */
final class ScriptedHttp implements SdkHttpClient {
    /** What happens to one try. */
    record Line(int status, String body) {}

    /** The connection breaks before an answer comes. */
    static final Line SILENCE = new Line(0, "");

    private final Deque<Line> script;

    ScriptedHttp(List<Line> script) {
        this.script = new ArrayDeque<>(script);
    }

    /** An answer that all is well. */
    static Line done(String body) {
        return new Line(200, body);
    }

    /** An error of DynamoDB. */
    static Line error(int status, String type, String more) {
        return new Line(status, "{\"__type\":\"com.amazonaws.dynamodb.v20120810#" + type + "\"" + more + "}");
    }

    int left() {
        return script.size();
    }

    @Override
    public ExecutableHttpRequest prepareRequest(HttpExecuteRequest request) {
        return new ExecutableHttpRequest() {
            @Override
            public HttpExecuteResponse call() throws IOException {
                return answer(script.remove());
            }

            @Override
            public void abort() {}
        };
    }

    private static HttpExecuteResponse answer(Line line) throws IOException {
        if (line.equals(SILENCE)) {
            throw new IOException("no answer");
        }
        var body = new ByteArrayInputStream(line.body().getBytes(StandardCharsets.UTF_8));
        return HttpExecuteResponse.builder()
                .response(
                        SdkHttpResponse.builder()
                                .statusCode(line.status())
                                .putHeader("Content-Type", "application/x-amz-json-1.0")
                                .build())
                .responseBody(AbortableInputStream.create(body))
                .build();
    }

    @Override
    public void close() {}
}
