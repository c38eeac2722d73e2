package followthrough.tools;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Asks the Docker command once whether there is an engine. */
final class WhereDockerIs implements ExecutionCondition {

    private static final ConditionEvaluationResult ANSWER = ask();

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        return ANSWER;
    }

    private static ConditionEvaluationResult ask() {
        if (engineAnswers()) {
            return ConditionEvaluationResult.enabled("Docker is here");
        }
        System.out.println("Skipped: the tests tagged \"docker\", since no Docker engine answers here");
        return ConditionEvaluationResult.disabled("No Docker engine answers");
    }

    private static boolean engineAnswers() {
        try {
            return new ProcessBuilder("docker", "version")
                            .redirectOutput(Redirect.DISCARD)
                            .redirectError(Redirect.DISCARD)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
