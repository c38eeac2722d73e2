import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** Counts the tests that the build has run under the folder given, and names the slowest five. */
final class Tests {

    private record Test(String name, double seconds, boolean skipped, boolean failed) {

        static Test of(Element element) {
            return new Test(
                    element.getAttribute("classname").replaceFirst(".*\\.", "") + " " + element.getAttribute("name"),
                    Double.parseDouble(element.getAttribute("time").replace(",", "")),
                    holds(element, "skipped"),
                    holds(element, "failure") || holds(element, "error"));
        }

        private static boolean holds(Element element, String tag) {
            return element.getElementsByTagName(tag).getLength() > 0;
        }
    }

    private Tests() {}

    public static void main(String[] arguments) throws IOException {
        List<Test> tests = reports(Path.of(arguments[0])).stream().flatMap(Tests::tests).toList();
        long skipped = tests.stream().filter(Test::skipped).count();
        long failed = tests.stream().filter(Test::failed).count();
        System.out.println("The slowest five tests:");
        tests.stream()
                .sorted(Comparator.comparingDouble(Test::seconds).reversed())
                .limit(5)
                .forEach(test -> System.out.printf("%8.2f s  %s%n", test.seconds(), test.name()));
        System.out.printf("%d passed, %d failed, %d skipped%n", tests.size() - skipped - failed, failed, skipped);
    }

    private static List<Path> reports(Path root) throws IOException {
        try (Stream<Path> paths = Files.walk(root)) {
            return paths.filter(path -> path.getParent().endsWith("target/surefire-reports"))
                    .filter(path -> path.getFileName().toString().matches("TEST-.*\\.xml"))
                    .toList();
        }
    }

    private static Stream<Test> tests(Path report) {
        try {
            NodeList cases =
                    DocumentBuilderFactory.newDefaultInstance()
                            .newDocumentBuilder()
                            .parse(report.toFile())
                            .getElementsByTagName("testcase");
            return IntStream.range(0, cases.getLength()).mapToObj(cases::item).map(node -> Test.of((Element) node));
        } catch (Exception e) {
            throw new IllegalStateException("Not readable: " + report, e);
        }
    }
}
