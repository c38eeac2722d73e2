package followthrough.local.template;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.regex.Pattern;

/** Stands in for Secrets Manager: each secret has one value, the same at every start, made from its logical id. */
final class Secrets {
    private static final Pattern REFERENCE =
            Pattern.compile("\\{\\{resolve:secretsmanager:arn:[^}]*?:secret:([A-Za-z0-9]+)([^}]*)}}");

    private Secrets() {}

    static String arn(String logicalId) {
        return Place.arn("secretsmanager", "secret:" + logicalId);
    }

    static String resolved(String text) {
        var resolved = REFERENCE.matcher(text).replaceAll(found -> value(found.group(1) + found.group(2)));
        if (resolved.contains("{{resolve:")) {
            throw new TemplateProblem("the runtime cannot follow the reference " + resolved);
        }
        return resolved;
    }

    private static String value(String secret) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            var hash = digest.digest(("local secret " + secret).getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
