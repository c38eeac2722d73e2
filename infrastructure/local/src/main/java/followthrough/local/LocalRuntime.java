package followthrough.local;

import followthrough.local.console.ParentProcess;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Optional;

/** Runs the system from the command line: {@code mvn -Plocal}. */
public final class LocalRuntime {
    private static final int BAD_INPUT = 2;

    private LocalRuntime() {}

    /**
     * Starts it with the options in the system properties port, data, start, business, limits and template; with the
     * property parent it ends when the process that started it does.
     */
    public static void main(String[] arguments) {
        property("parent").ifPresent(_ -> ParentProcess.endWithIt());
        try {
            var system = LocalSystem.start(options());
            Runtime.getRuntime().addShutdownHook(new Thread(system::close));
            print(system);
        } catch (SettingsRefused e) {
            System.err.println("The business file is refused:");
            e.errors().forEach(error -> System.err.println("  " + error));
            System.exit(BAD_INPUT);
        } catch (DateTimeException | NumberFormatException e) {
            System.err.println("start is an instant such as 2027-03-13T20:00:00Z, port a number: " + e.getMessage());
            System.exit(BAD_INPUT);
        } catch (UncheckedIOException e) {
            System.err.println("It does not start: " + e.getMessage());
            System.exit(1);
        }
    }

    private static Options options() {
        return new Options(
                Integer.parseInt(property("port").orElse("8080")),
                property("data").filter(it -> !it.equals("memory")).map(Path::of),
                property("start").map(Instant::parse),
                property("business").map(Path::of),
                property("limits").filter("on"::equals).isPresent(),
                Path.of(property("template").orElse("template.yaml")),
                false);
    }

    private static Optional<String> property(String name) {
        return Optional.ofNullable(System.getProperty(name)).filter(it -> !it.isBlank());
    }

    private static void print(LocalSystem system) {
        System.out.printf(
                """

                Followthrough runs on this machine.
                  Report a concern   %1$s/
                  Everything else    %1$s/local
                  Sent mail          %1$s/local/mail
                  It is now          %2$s

                """,
                system.baseUrl(), system.clock().now());
    }
}
