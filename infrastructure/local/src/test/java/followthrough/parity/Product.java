package followthrough.parity;

import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import followthrough.local.template.FunctionDefinition;
import followthrough.local.template.Template;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** The template on one side, the classes on the other. */
final class Product {
    static final Template TEMPLATE = Template.read(Path.of("../../template.yaml"), Map.of());

    private static final JavaClasses CLASSES =
            new ClassFileImporter()
                    .withImportOption(new ImportOption.DoNotIncludeTests())
                    .importPackages("followthrough.function");

    private Product() {}

    /** The names of all handlers for which something holds, as the code has them. */
    static Set<String> handlers(Predicate<JavaClass> which) {
        return CLASSES.stream()
                .filter(type -> type.isAssignableTo(RequestStreamHandler.class))
                .filter(which)
                .map(JavaClass::getName)
                .collect(Collectors.toSet());
    }

    /** The names of all handlers for which something holds, as the template has them. */
    static Set<String> declared(Predicate<FunctionDefinition> which) {
        return TEMPLATE.functions().stream().filter(which).map(FunctionDefinition::handler).collect(Collectors.toSet());
    }

    /** Whether a class itself uses another. */
    static Predicate<JavaClass> uses(String other) {
        return type ->
                type.getDirectDependenciesFromSelf().stream()
                        .anyMatch(dependency -> dependency.getTargetClass().getName().equals(other));
    }
}
