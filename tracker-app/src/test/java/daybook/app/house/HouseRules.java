package daybook.app.house;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import java.util.Set;
import org.jspecify.annotations.NullMarked;

/** What may know what, over all three modules. */
final class HouseRules {
    static final ArchRule CORE_KNOWS_CORE_ONLY = noClasses()
            .that()
            .resideInAPackage("daybook.core..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("daybook.reports..", "daybook.app..");

    static final ArchRule REPORTS_DO_NOT_KNOW_THE_APPLICATION = noClasses()
            .that()
            .resideInAPackage("daybook.reports..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("daybook.app..");

    static final ArchRule AXON_AND_JDBC_STAY_IN_THE_STORE = noClasses()
            .that()
            .resideOutsideOfPackage("daybook.app.store..")
            .should()
            .dependOnClassesThat(
                    resideInAnyPackage("org.axonframework..", "java.sql..", "javax.sql..", "org.sqlite.."));

    static final ArchRule CIPHERS_STAY_WITH_THE_KEYS = noClasses()
            .that()
            .resideOutsideOfPackages("daybook.app.store..", "daybook.app.keys..")
            .should()
            .dependOnClassesThat(resideInAnyPackage("javax.crypto..", "org.bouncycastle.."));

    static final ArchRule HASHES_ARE_MADE_IN_FEW_PLACES = noClasses()
            .that()
            .resideOutsideOfPackages(
                    "daybook.app.store..",
                    "daybook.app.keys..",
                    "daybook.app.proof..",
                    "daybook.app.transfer..",
                    "daybook.app.report..")
            .should()
            .callMethod(java.security.MessageDigest.class, "getInstance", String.class);

    static final ArchRule ONLY_THE_CLOCK_KNOWS_THE_TIME = noClasses()
            .that()
            .resideOutsideOfPackage("daybook.app.clock..")
            .should()
            .callMethodWhere(describe("asks what time it is", HouseRules::asksTheTime));

    static final ArchRule SCREENS_DO_NOT_KNOW_EACH_OTHER = slices().matching("daybook.app.web.(*)..")
            .should()
            .notDependOnEachOther()
            .allowEmptyShould(true);

    static final ArchRule NO_CYCLES =
            slices().matching("daybook.app.(**)").should().beFreeOfCycles();

    static final ArchRule SECRETS_ARE_NOT_GUESSABLE = noClasses()
            .that()
            .resideInAnyPackage("daybook.app.keys..", "daybook.app.store..", "daybook.app.security..")
            .should()
            .callMethodWhere(describe("draws from a generator that can be guessed", HouseRules::guessable))
            .orShould()
            .dependOnClassesThat()
            .areAssignableTo(java.util.concurrent.ThreadLocalRandom.class);

    static final ArchRule NO_REQUEST_GOES_OUT = noClasses()
            .that()
            .resideOutsideOfPackage("daybook.app.cli..")
            .should()
            .dependOnClassesThat(resideInAnyPackage("java.net.http..")
                    .or(JavaClass.Predicates.assignableTo(java.net.URLConnection.class))
                    .or(JavaClass.Predicates.assignableTo(java.net.Socket.class)));

    static final ArchRule EVERY_PACKAGE_SAYS_WHERE_NULL_IS =
            ArchRuleDefinition.classes().that().resideInAPackage("daybook..").should(new BeNullMarked());

    private HouseRules() {}

    private static boolean asksTheTime(JavaMethodCall call) {
        AccessTarget.MethodCallTarget target = call.getTarget();
        return (target.getOwner().getPackageName().equals("java.time")
                        && (target.getName().equals("now") || target.getName().startsWith("system")))
                || (target.getOwner().isEquivalentTo(System.class)
                        && Set.of("currentTimeMillis", "nanoTime").contains(target.getName()));
    }

    private static boolean guessable(JavaMethodCall call) {
        JavaClass owner = call.getTarget().getOwner();
        return owner.isEquivalentTo(java.util.Random.class)
                || (owner.isEquivalentTo(Math.class) && call.getName().equals("random"));
    }

    private static final class BeNullMarked extends ArchCondition<JavaClass> {
        BeNullMarked() {
            super("reside in a package marked @NullMarked");
        }

        @Override
        public void check(JavaClass item, ConditionEvents events) {
            boolean marked = item.getPackage().isAnnotatedWith(NullMarked.class);
            events.add(new SimpleConditionEvent(item, marked, item.getPackageName() + " is not marked"));
        }
    }
}
