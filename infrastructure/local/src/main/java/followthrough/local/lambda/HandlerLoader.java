package followthrough.local.lambda;

import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.Map;

/**
 * Makes instances of a handler class named by the template. Lambda would call its constructor without arguments, which
 * reads the process's environment; here each function has an environment and clock of its own, so the constructor with
 * one argument is called, with what that argument's class makes {@code fromEnvironment}.
 */
final class HandlerLoader {
    private final Map<String, String> environment;
    private final InstantSource clock;

    HandlerLoader(Map<String, String> environment, InstantSource clock) {
        this.environment = environment;
        this.clock = clock;
    }

    RequestStreamHandler load(String className) {
        try {
            var constructor = wired(Class.forName(className));
            return (RequestStreamHandler) constructor.newInstance(wiring(constructor.getParameterTypes()[0]));
        } catch (InvocationTargetException e) {
            throw new IllegalStateException(className + " cannot be made", e.getCause());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(className + " is not a handler that can be made here", e);
        }
    }

    private static Constructor<?> wired(Class<?> handler) throws NoSuchMethodException {
        return Arrays.stream(handler.getConstructors())
                .filter(constructor -> constructor.getParameterCount() == 1)
                .findFirst()
                .orElseThrow(() -> new NoSuchMethodException("a constructor with one argument"));
    }

    private Object wiring(Class<?> type) throws ReflectiveOperationException {
        return type.getMethod("fromEnvironment", Map.class, InstantSource.class).invoke(null, environment, clock);
    }
}
