package followthrough.aws;

import java.util.Optional;
import software.amazon.awssdk.awscore.exception.AwsErrorDetails;
import software.amazon.awssdk.awscore.exception.AwsServiceException;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.core.exception.SdkServiceException;

/** Tells failures of requests apart. */
public final class Failures {
    private static final int CLIENT_ERROR = 400;
    private static final int SERVER_ERROR = 500;
    private static final Integer ONLY_TRY = 1;

    private Failures() {}

    /** Whether the request itself was wrong, so that no repetition helps. */
    public static boolean isOurs(SdkException failure) {
        return failure instanceof SdkServiceException service
                && service.statusCode() >= CLIENT_ERROR
                && service.statusCode() < SERVER_ERROR
                && !service.isThrottlingException();
    }

    /** Whether it was refused as too much at once, at its only try, so that it was certainly not done. */
    public static boolean isThrottled(SdkException failure) {
        return failure instanceof SdkServiceException service
                && service.isThrottlingException()
                && ONLY_TRY.equals(service.numAttempts());
    }

    /** The name that the service has for what went wrong; empty if none is known. */
    public static String code(Throwable failure) {
        return failure instanceof AwsServiceException answered
                ? Optional.ofNullable(answered.awsErrorDetails()).map(AwsErrorDetails::errorCode).orElse("")
                : "";
    }
}
