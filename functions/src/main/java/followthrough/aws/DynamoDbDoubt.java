package followthrough.aws;

import java.util.Arrays;
import software.amazon.awssdk.core.interceptor.Context;
import software.amazon.awssdk.core.interceptor.ExecutionAttribute;
import software.amazon.awssdk.core.interceptor.ExecutionAttributes;
import software.amazon.awssdk.core.interceptor.ExecutionInterceptor;
import software.amazon.awssdk.services.dynamodb.model.TransactionCanceledException;

/**
 * Remembers, over all tries of one request, whether any of them may have been done without our hearing of it: a try is
 * in doubt from the moment it is sent until an answer says that it was refused. A transaction carries a token which
 * makes its repetition by the client harmless, so a cancelled one is never in doubt.
 */
public final class DynamoDbDoubt implements ExecutionInterceptor {
    private static final ExecutionAttribute<Integer> IN_DOUBT = new ExecutionAttribute<>("InDoubt");
    private static final int CLIENT_ERROR = 400;
    private static final int SERVER_ERROR = 500;

    @Override
    public void beforeTransmission(Context.BeforeTransmission context, ExecutionAttributes attributes) {
        add(attributes, 1);
    }

    @Override
    public void afterTransmission(Context.AfterTransmission context, ExecutionAttributes attributes) {
        int status = context.httpResponse().statusCode();
        if (status >= CLIENT_ERROR && status < SERVER_ERROR) {
            add(attributes, -1);
        }
    }

    @Override
    public Throwable modifyException(Context.FailedExecution context, ExecutionAttributes attributes) {
        boolean definite = context.exception() instanceof TransactionCanceledException;
        if (count(attributes) > 0 && !definite) {
            context.exception().addSuppressed(new InDoubt());
        }
        return context.exception();
    }

    /** Whether a request that failed so may have been done all the same. */
    static boolean isIn(Throwable failure) {
        return Arrays.stream(failure.getSuppressed()).anyMatch(InDoubt.class::isInstance);
    }

    private static void add(ExecutionAttributes attributes, int tries) {
        attributes.putAttribute(IN_DOUBT, count(attributes) + tries);
    }

    private static int count(ExecutionAttributes attributes) {
        return attributes.getOptionalAttribute(IN_DOUBT).orElse(0);
    }

    /**
     * Hangs from a failure after which the request may have been done all the same: the client bears no other class of
     * it.
     */
    private static final class InDoubt extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }
}
