package followthrough.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Clock;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The rules of the house that a compiler does not know. */
class ArchitectureTest {
    private static final String FUNCTION = "followthrough.function..";
    private static final String WEB = "followthrough.web..";
    private static final JavaClasses PRODUCT =
            new ClassFileImporter()
                    .withImportOption(new ImportOption.DoNotIncludeTests())
                    .importPackages("followthrough");

    private static final DescribedPredicate<JavaClass> ADAPTERS =
            DescribedPredicate.describe(
                    "adapters", type -> topLevel(type).getSimpleName().matches("(DynamoDb|Ses|EventBridge)[A-Z].*"));

    private static JavaClass topLevel(JavaClass type) {
        return type.getEnclosingClass().map(ArchitectureTest::topLevel).orElse(type);
    }

    private static void holds(ArchRule rule) {
        rule.check(PRODUCT);
    }

    @Test
    void only_adapters_and_what_they_share_and_their_factories_and_the_wiring_touch_the_aws_sdk() {
        holds(
                noClasses()
                        .that(not(ADAPTERS))
                        .and()
                        .haveNameNotMatching("followthrough\\.function\\.(Wiring|Clients)(\\$.*)?")
                        .and()
                        .haveNameNotMatching("followthrough\\.(aws\\.Failures|mail\\.Mailers|plan\\.WakeSchedulers)")
                        .should()
                        .dependOnClassesThat()
                        .resideInAPackage("software.amazon.awssdk.."));
    }

    @Test
    void only_functions_and_the_web_see_lambda() {
        holds(
                noClasses()
                        .that()
                        .resideOutsideOfPackages(FUNCTION, WEB)
                        .should()
                        .dependOnClassesThat()
                        .resideInAPackage("com.amazonaws.."));
    }

    @Test
    void features_do_not_depend_on_the_web_or_on_functions() {
        holds(
                noClasses()
                        .that()
                        .resideOutsideOfPackages(FUNCTION, WEB, "followthrough.templates..")
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage(FUNCTION, WEB));
    }

    @Test
    void no_package_depends_on_itself_by_way_of_others() {
        holds(
                slices().matching("followthrough.(**)")
                        .namingSlices("$1")
                        .should()
                        .beFreeOfCycles()
                        .ignoreDependency(isTemplate(), DescribedPredicate.alwaysTrue())
                        .ignoreDependency(DescribedPredicate.alwaysTrue(), isTemplate()));
    }

    private static DescribedPredicate<JavaClass> isTemplate() {
        return JavaClass.Predicates.resideInAPackage("followthrough.templates..");
    }

    @Test
    void features_are_free_of_cycles_whole() {
        holds(
                slices().matching("followthrough.(*)..")
                        .should()
                        .beFreeOfCycles()
                        .ignoreDependency(isTemplate(), DescribedPredicate.alwaysTrue())
                        .ignoreDependency(DescribedPredicate.alwaysTrue(), isTemplate()));
    }

    @Test
    void adapters_of_ports_stand_hidden_behind_a_factory() {
        holds(classes().that(ADAPTERS).and().areTopLevelClasses().and(implementsAPort()).should().bePackagePrivate());
    }

    private static DescribedPredicate<JavaClass> implementsAPort() {
        return DescribedPredicate.describe(
                "implement a port",
                type ->
                        type.getRawInterfaces().stream()
                                .anyMatch(it -> it.getPackageName().startsWith("followthrough")));
    }

    @Test
    void time_and_chance_come_in_from_outside() {
        holds(
                noClasses()
                        .that()
                        .resideOutsideOfPackage(FUNCTION)
                        .should()
                        .callMethod(Instant.class, "now")
                        .orShould()
                        .callMethod(Clock.class, "systemUTC")
                        .orShould()
                        .callMethod(InstantSource.class, "system")
                        .orShould()
                        .callMethod(UUID.class, "randomUUID")
                        .orShould()
                        .callMethod(System.class, "currentTimeMillis")
                        .orShould()
                        .callMethod(System.class, "nanoTime")
                        .orShould()
                        .dependOnClassesThat()
                        .areAssignableTo(java.util.Random.class));
    }

    @Test
    void zones_and_languages_are_never_those_of_the_machine() {
        holds(
                noClasses()
                        .should()
                        .callMethod(java.time.ZoneId.class, "systemDefault")
                        .orShould()
                        .callMethod(Locale.class, "getDefault")
                        .orShould()
                        .callMethod(String.class, "toLowerCase")
                        .orShould()
                        .callMethod(String.class, "toUpperCase"));
    }

    @Test
    void only_the_wiring_writes_lines() {
        holds(
                noClasses()
                        .that()
                        .haveNameNotMatching("followthrough\\.function\\.Wiring")
                        .should()
                        .accessField(System.class, "out")
                        .orShould()
                        .accessField(System.class, "err"));
    }

    @Test
    void nobody_prints_a_stack_trace() {
        holds(noClasses().should().callMethod(Throwable.class, "printStackTrace"));
    }

    @Test
    void functions_are_final_and_made_by_lambda() {
        holds(
                classes()
                        .that()
                        .implement(com.amazonaws.services.lambda.runtime.RequestStreamHandler.class)
                        .should()
                        .resideInAPackage("followthrough.function")
                        .andShould()
                        .haveModifier(JavaModifier.FINAL)
                        .andShould()
                        .haveSimpleNameEndingWith("Function"));
    }
}
