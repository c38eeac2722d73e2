package followthrough.local.aws;

import followthrough.local.http.Request;
import java.util.Optional;
import java.util.regex.Pattern;

/** Who signed a request, for which service. Signatures are not verified; all callers are on this machine. */
record Signature(String caller, String service) {
    private static final Pattern SCOPE = Pattern.compile("Credential=([^/,]+)/\\d{8}/[^/,]+/([^/,]+)/aws4_request");

    static Optional<Signature> of(Request request) {
        var found = SCOPE.matcher(request.header("authorization").orElse(""));
        return found.find() ? Optional.of(new Signature(found.group(1), found.group(2))) : Optional.empty();
    }
}
