package followthrough.function;

import followthrough.link.LinkKeys;
import followthrough.plan.WakeTarget;
import java.util.Map;
import java.util.Optional;

/** The variables of a function's environment, each of which template.yaml sets. */
final class Environment {
    private final Map<String, String> variables;

    Environment(Map<String, String> variables) {
        this.variables = variables;
    }

    String table() {
        return get("TABLE_NAME");
    }

    LinkKeys linkKeys() {
        return new LinkKeys(Map.of("a", get("LINK_KEY_A"), "b", get("LINK_KEY_B")), get("LINK_KEY_SIGNING"));
    }

    String identityKey() {
        return get("IDENTITY_KEY");
    }

    String mailFrom() {
        return get("MAIL_FROM");
    }

    String configurationSet() {
        return get("MAIL_CONFIGURATION_SET");
    }

    String publicUrl() {
        return get("PUBLIC_URL");
    }

    WakeTarget wakeTarget() {
        return new WakeTarget(
                get("WAKE_GROUP"), get("WAKE_FUNCTION_ARN"), get("WAKE_ROLE_ARN"), get("WAKE_DEAD_LETTERS_ARN"));
    }

    /** Whether what strangers may cause is limited; only ever switched off on a developer's machine. */
    boolean limited() {
        return !optional("LIMITS").equals(Optional.of("off"));
    }

    String region() {
        return get("AWS_REGION");
    }

    /** A variable that the AWS SDK knows too; set on a developer's machine. */
    Optional<String> optional(String name) {
        return Optional.ofNullable(variables.get(name)).filter(value -> !value.isEmpty());
    }

    private String get(String name) {
        return optional(name)
                .orElseThrow(() -> new IllegalStateException("The environment variable " + name + " is not set"));
    }
}
