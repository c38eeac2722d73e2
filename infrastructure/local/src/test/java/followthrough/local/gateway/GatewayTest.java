package followthrough.local.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import followthrough.document.Json;
import followthrough.document.Node;
import followthrough.local.sample.SampleSystem;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Base64;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class GatewayTest {
    private final SampleSystem sample = SampleSystem.start();

    @AfterAll
    void stop() {
        sample.close();
    }

    private HttpRequest.Builder to(String path) {
        return HttpRequest.newBuilder(sample.system().baseUrl().resolve(path));
    }

    private Node event(HttpRequest.Builder request) {
        return Json.parse(sample.send(request).body()).orNothing().get("event");
    }

    @Test
    void makes_an_event_of_payload_format_2() {
        var event =
                event(
                        to("/a/b?x=1&y=%20z&x=2")
                                .header("Accept", "text/html")
                                .header("X-Many", "1")
                                .header("X-Many", "2"));
        var port = sample.system().baseUrl().getPort();
        assertThat(event.get("version").text()).isEqualTo("2.0");
        assertThat(event.get("routeKey").text()).isEqualTo("$default");
        assertThat(event.get("rawPath").text()).isEqualTo("/a/b");
        assertThat(event.get("rawQueryString").text()).isEqualTo("x=1&y=%20z&x=2");
        assertThat(Json.write(event.get("queryStringParameters"))).isEqualTo("{\"x\":\"1,2\",\"y\":\" z\"}");
        assertThat(event.get("headers").get("x-many").text()).isEqualTo("1,2");
        assertThat(event.get("headers").get("accept").text()).isEqualTo("text/html");
        assertThat(event.get("headers").get("x-forwarded-proto").text()).isEqualTo("http");
        assertThat(event.get("headers").get("x-forwarded-port").text()).isEqualTo(Integer.toString(port));
        assertThat(event.get("isBase64Encoded").isTrue()).isFalse();
        assertThat(event.fields()).doesNotContainKeys("body", "cookies", "pathParameters");
    }

    @Test
    void tells_the_request_s_context_by_the_runtime_s_clock() {
        var context = event(to("/a")).get("requestContext");
        assertThat(context.get("domainName").text()).isEqualTo("localhost:" + sample.system().baseUrl().getPort());
        assertThat(context.get("http").get("method").text()).isEqualTo("GET");
        assertThat(context.get("http").get("sourceIp").text()).isEqualTo("127.0.0.1");
        assertThat(context.get("stage").text()).isEqualTo("$default");
        assertThat(context.get("timeEpoch").whole(0)).isEqualTo(sample.system().clock().now().toEpochMilli());
        assertThat(context.get("time").text()).startsWith("01/Mar/2027:");
    }

    @Test
    void hands_over_cookies_apart_from_the_headers() {
        var event = event(to("/a").header("Cookie", "a=1; b=2"));
        assertThat(Json.write(event.get("cookies"))).isEqualTo("[\"a=1\",\"b=2\"]");
        assertThat(event.get("headers").fields()).doesNotContainKey("cookie");
    }

    @ParameterizedTest
    @CsvSource({
        "application/json, false",
        "text/plain; charset=utf-8, false",
        "application/x-www-form-urlencoded, true",
        "application/problem+json, true",
        "image/png, true"
    })
    void hands_over_as_text_only_what_the_service_takes_for_text(String type, boolean encoded) {
        var event = event(to("/a").header("Content-Type", type).POST(BodyPublishers.ofString("é=1")));
        var text =
                encoded
                        ? Base64.getEncoder().encodeToString("é=1".getBytes(java.nio.charset.StandardCharsets.UTF_8))
                        : "é=1";
        assertThat(event.get("isBase64Encoded").isTrue()).isEqualTo(encoded);
        assertThat(event.get("body").text()).isEqualTo(text);
    }

    @Test
    void a_body_of_no_type_comes_in_base64() {
        assertThat(event(to("/a").POST(BodyPublishers.ofString("x"))).get("isBase64Encoded").isTrue()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "GET, /x/7, GET /x/{id}",
        "POST, /x/7, $default",
        "GET, /x/7/8, $default",
        "PUT, /s/a/b, ANY /s/{proxy+}",
        "GET, /s, $default",
        "GET, /, $default"
    })
    void takes_the_most_specific_route(String method, String path, String key) {
        var reply = sample.send(to(path).method(method, BodyPublishers.noBody()));
        assertThat(Json.parse(reply.body()).orNothing().get("event").get("routeKey").text()).isEqualTo(key);
    }

    @Test
    void names_the_parts_of_the_path() {
        assertThat(Json.write(event(to("/x/a%20b")).get("pathParameters"))).isEqualTo("{\"id\":\"a b\"}");
        assertThat(Json.write(event(to("/s/a/b")).get("pathParameters"))).isEqualTo("{\"proxy\":\"a/b\"}");
    }

    @Test
    void hands_back_bytes() throws IOException, InterruptedException {
        try (var client = HttpClient.newHttpClient()) {
            var reply = client.send(to("/bytes").build(), BodyHandlers.ofByteArray());
            assertThat(reply.body()).containsExactly(0, 1, 2, 255);
        }
    }

    @Test
    void sets_each_cookie_by_itself() {
        var reply = sample.get("/cookies");
        assertThat(reply.statusCode()).isEqualTo(204);
        assertThat(reply.headers().allValues("set-cookie")).containsExactly("a=1; Path=/", "b=2");
        assertThat(reply.headers().firstValue("x-one")).contains("1");
    }

    @Test
    void takes_an_answer_without_a_status_for_the_body() {
        var reply = sample.get("/anything");
        assertThat(reply.statusCode()).isEqualTo(200);
        assertThat(reply.headers().firstValue("content-type")).contains("application/json");
    }

    @ParameterizedTest
    @CsvSource({"/throw", "/malformed", "/large"})
    void says_no_more_than_that_it_failed(String path) {
        var reply = sample.get(path);
        assertThat(reply.statusCode()).isEqualTo(500);
        assertThat(reply.body()).isEqualTo("{\"message\":\"Internal Server Error\"}");
    }

    @Test
    void refuses_what_is_too_large() {
        var eleven = BodyPublishers.ofByteArray(new byte[11 * 1024 * 1024]);
        var reply = sample.send(to("/a").POST(eleven));
        assertThat(reply.statusCode()).isEqualTo(413);
        assertThat(reply.body()).isEqualTo("{\"message\":\"Request Entity Too Large\"}");
    }
}
