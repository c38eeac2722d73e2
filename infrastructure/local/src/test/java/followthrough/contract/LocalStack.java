package followthrough.contract;

import org.testcontainers.localstack.LocalStackContainer;
import org.testcontainers.utility.DockerImageName;

/** LocalStack in a container, one for all contracts. The version is the last that runs without an account. */
final class LocalStack {
    private static final LocalStackContainer CONTAINER =
            new LocalStackContainer(DockerImageName.parse("localstack/localstack:4.14.0"))
                    .withServices("dynamodb", "scheduler");

    private LocalStack() {}

    /** Where it is; started when first asked for, ended with the tests. */
    static Aws aws() {
        CONTAINER.start();
        return new Aws(CONTAINER.getEndpoint()).withTable();
    }
}
