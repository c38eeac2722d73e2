package followthrough.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** The OpenAPI document of the API, for those who write programs against it. */
final class ApiDocument {
    /** Where it is served. */
    static final String PATH = "/api/openapi.yaml";

    private static final String RESOURCE = "/followthrough/api/openapi.yaml";

    private final Body document;

    private ApiDocument(Body document) {
        this.document = document;
    }

    /** Reads it from the class path. */
    static ApiDocument load() {
        try (InputStream stream = ApiDocument.class.getResourceAsStream(RESOURCE)) {
            if (stream == null) {
                throw new IllegalStateException("A resource is missing: " + RESOURCE);
            }
            return new ApiDocument(new Body(stream.readAllBytes()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void addTo(Routes routes) {
        routes.on("GET", PATH, (_, _) -> answer());
    }

    /** It is the same for everybody, and changes with a deployment only. */
    private Response answer() {
        return Response.of(Response.OK, MediaType.YAML, document).with("Cache-Control", "public, max-age=3600");
    }
}
