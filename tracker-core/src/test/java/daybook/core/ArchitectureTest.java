package daybook.core;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import daybook.core.facts.PeriodFacts;
import daybook.planted.core.left.Left;
import daybook.planted.core.right.Right;
import daybook.planted.core.unmarked.Unmarked;
import daybook.planted.core.word.LooksAhead;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Date;
import java.util.Locale;
import java.util.Random;
import java.util.ResourceBundle;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What core may know. Each rule holds for core and catches a breach planted for it: a rule that cannot fail guards nothing. */
class ArchitectureTest {
    private static final String CORE = "daybook..core..";
    private static final JavaClasses ALL = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("daybook.core");

    /** An allow-list: no framework, file, network, database or window needs to be named to be kept out. */
    private static final ArchRule ONLY_PLAIN_JAVA = classes()
            .that()
            .resideInAPackage(CORE)
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    CORE,
                    "java.lang",
                    "java.lang.invoke",
                    "java.lang.runtime",
                    "java.lang.annotation",
                    "java.math",
                    "java.time..",
                    "java.util",
                    "java.util.function",
                    "java.util.regex",
                    "java.util.stream",
                    "org.jspecify.annotations",
                    "org.apache.commons.math3..");

    private static final ArchRule MATHS_ONLY_IN_TREND = noClasses()
            .that()
            .resideOutsideOfPackage("daybook..core.trend..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.apache.commons.math3..");

    private static final ArchRule NOBODY_ASKS_THE_TIME = noClasses()
            .that()
            .resideInAPackage(CORE)
            .should()
            .callMethodWhere(target(name("now")).and(target(owner(resideInAPackage("java.time..")))))
            .orShould()
            .dependOnClassesThat()
            .areAssignableTo(Clock.class)
            .orShould()
            .dependOnClassesThat()
            .areAssignableTo(Date.class);

    private static final ArchRule NOBODY_ASKS_THE_MACHINE = noClasses()
            .that()
            .resideInAPackage(CORE)
            .should()
            .callMethodWhere(target(owner(JavaClass.Predicates.equivalentTo(System.class)))
                    .and(not(target(name("arraycopy")))))
            .orShould()
            .accessField(System.class, "out")
            .orShould()
            .accessField(System.class, "err")
            .orShould()
            .callMethod(ZoneId.class, "systemDefault");

    private static final ArchRule NO_SENTENCES = noClasses()
            .that()
            .resideInAPackage(CORE)
            .should()
            .dependOnClassesThat()
            .areAssignableTo(ResourceBundle.class)
            .orShould()
            .callMethodWhere(target(nameMatching("format|formatted|printf"))
                    .and(target(owner(JavaClass.Predicates.equivalentTo(String.class)))))
            .orShould()
            .callMethod(Locale.class, "getDefault")
            .orShould()
            .callMethod(String.class, "toLowerCase")
            .orShould()
            .callMethod(String.class, "toUpperCase");

    private static final ArchRule CHANCE_ONLY_IN_TREND = noClasses()
            .that()
            .resideOutsideOfPackage("daybook..core.trend..")
            .should()
            .dependOnClassesThat()
            .areAssignableTo(Random.class)
            .orShould()
            .callMethod(Math.class, "random")
            .orShould()
            .callMethod(UUID.class, "randomUUID");

    private static final ArchRule NO_CYCLES =
            slices().matching("daybook..core.(*)..").should().beFreeOfCycles();

    private static final ArchRule EVERY_PACKAGE_SPEAKS_OF_NULL = classes()
            .that()
            .resideInAPackage(CORE)
            .should(new ArchCondition<>("be in a @NullMarked package") {
                @Override
                public void check(JavaClass one, ConditionEvents events) {
                    boolean marked = one.getPackage().isAnnotatedWith(NullMarked.class);
                    events.add(new SimpleConditionEvent(one, marked, one.getName()));
                }
            });

    /** Which packages of core a package may use beside itself. */
    private static ArchRule mayUse(String own, String... others) {
        String[] allowed = Stream.concat(Stream.of(own), Stream.of(others))
                .map(part -> "daybook..core." + part + "..")
                .toArray(String[]::new);
        return noClasses()
                .that()
                .resideInAPackage("daybook..core." + own + "..")
                .should()
                .dependOnClassesThat(resideInAPackage(CORE).and(not(resideInAnyPackage(allowed))));
    }

    private static Stream<Arguments> rules() {
        return Stream.of(
                Arguments.of("files", ONLY_PLAIN_JAVA, Planted.ReadsAFile.class),
                Arguments.of("database", ONLY_PLAIN_JAVA, Planted.AsksADatabase.class),
                Arguments.of("windows", ONLY_PLAIN_JAVA, Planted.Paints.class),
                Arguments.of("framework", ONLY_PLAIN_JAVA, Planted.WritesJson.class),
                Arguments.of("maths", MATHS_ONLY_IN_TREND, Planted.Calculates.class),
                Arguments.of("time", NOBODY_ASKS_THE_TIME, Planted.AsksTheTime.class),
                Arguments.of("clock", NOBODY_ASKS_THE_TIME, Planted.HoldsAClock.class),
                Arguments.of("machine", NOBODY_ASKS_THE_MACHINE, Planted.AsksTheMachine.class),
                Arguments.of("console", NOBODY_ASKS_THE_MACHINE, Planted.Prints.class),
                Arguments.of("zone", NOBODY_ASKS_THE_MACHINE, Planted.AsksWhere.class),
                Arguments.of("bundles", NO_SENTENCES, Planted.Speaks.class),
                Arguments.of("formats", NO_SENTENCES, Planted.Formats.class),
                Arguments.of("locale", NO_SENTENCES, Planted.LowersInSomeLanguage.class),
                Arguments.of("chance", CHANCE_ONLY_IN_TREND, Planted.Guesses.class),
                Arguments.of("ids", CHANCE_ONLY_IN_TREND, Planted.MakesAnId.class),
                Arguments.of("null", EVERY_PACKAGE_SPEAKS_OF_NULL, Unmarked.class),
                Arguments.of("word", mayUse("word"), LooksAhead.class));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rules")
    void core_keeps_the_rule_and_a_planted_breach_does_not(String ignored, ArchRule rule, Class<?> planted) {
        rule.check(ALL);
        assertCaught(rule, planted);
    }

    /** Named in the complaint: a rule that found nothing to look at fails as well, and proves nothing. */
    private static void assertCaught(ArchRule rule, Class<?>... planted) {
        JavaClasses breach = new ClassFileImporter().importClasses(planted);
        AssertionError caught = assertThrows(AssertionError.class, () -> rule.check(breach));
        for (Class<?> one : planted) {
            assertTrue(String.valueOf(caught.getMessage()).contains(one.getName()), caught.getMessage());
        }
    }

    @Test
    void packages_know_only_those_below_them() {
        mayUse("collect").check(ALL);
        mayUse("trend", "word").check(ALL);
        mayUse("journal", "word", "collect").check(ALL);
        mayUse("timeline", "journal", "word", "collect").check(ALL);
        mayUse("finding", "trend", "word").check(ALL);
        mayUse("facts", "finding", "trend", "timeline", "journal", "word", "collect")
                .check(ALL);
    }

    @Test
    void a_package_that_is_allowed_less_than_it_uses_is_caught() {
        assertThrows(
                AssertionError.class, () -> mayUse("facts", "finding", "trend").check(ALL));
    }

    @Test
    void packages_stand_in_no_circle() {
        NO_CYCLES.check(ALL);
        assertCaught(NO_CYCLES, Left.class, Right.class);
    }

    @Test
    void all_of_core_was_looked_at() {
        assertTrue(ALL.size() > 100, ALL.size() + " classes");
        assertTrue(ALL.contain(PeriodFacts.class));
    }
}
