package daybook.reports.house;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Set;
import org.jspecify.annotations.NullMarked;

/** What reports may know, and which of its packages knows which library. */
final class ReportsRules {
    static final ArchRule ONLY_CHART_KNOWS_THE_CHART_LIBRARY = onlyIn("chart", "org.jfree..");
    static final ArchRule ONLY_PDF_KNOWS_THE_PDF_LIBRARY =
            onlyIn("pdf", "com.openhtmltopdf..", "org.apache.pdfbox..", "org.apache.fontbox..");
    static final ArchRule ONLY_SVG_KNOWS_THE_SVG_LIBRARY = onlyIn("svg", "org.apache.batik..");

    static final ArchRule NO_FRAMEWORK_NO_DATABASE_NO_NETWORK = noClasses()
            .should()
            .dependOnClassesThat(resideInAnyPackage(
                    "org.springframework..", "org.axonframework..", "java.sql..", "javax.sql..", "java.net.."));

    static final ArchRule NOTHING_IS_WRITTEN_TO_A_DISK = noClasses()
            .should()
            .dependOnClassesThat(resideInAnyPackage("java.nio.file..")
                    .or(DescribedPredicate.describe(
                            "are files",
                            (JavaClass known) -> Set.of(
                                            "java.io.File", "java.io.FileOutputStream", "java.io.FileWriter")
                                    .contains(known.getName()))));

    static final ArchRule BLOCKS_AND_PAGES_KNOW_NO_DRAWING = noClasses()
            .that()
            .resideInAnyPackage(
                    "daybook.reports.block..",
                    "daybook.reports.month..",
                    "daybook.reports.paper..",
                    "daybook.reports.text..")
            .should()
            .dependOnClassesThat(resideInAnyPackage("java.awt..", "org.w3c.dom.."));

    static final ArchRule CORE_DOES_NOT_KNOW_REPORTS_NOR_REPORTS_THE_APPLICATION = noClasses()
            .that()
            .resideInAnyPackage("daybook.core..", "daybook.reports..")
            .should(new ArchCondition<JavaClass>("know what stands above it") {
                @Override
                public void check(JavaClass item, ConditionEvents events) {
                    boolean core = item.getPackageName().startsWith("daybook.core");
                    boolean above = item.getDirectDependenciesFromSelf().stream()
                            .map(known -> known.getTargetClass().getPackageName())
                            .anyMatch(name ->
                                    name.startsWith("daybook.app") || core && name.startsWith("daybook.reports"));
                    events.add(new SimpleConditionEvent(item, above, item.getName() + " looks up"));
                }
            });

    static final ArchRule NO_CYCLES =
            slices().matching("daybook.reports.(**)").should().beFreeOfCycles();

    static final ArchRule EVERY_PACKAGE_SAYS_WHERE_NULL_IS = classes()
            .that()
            .resideInAPackage("daybook.reports..")
            .should(new ArchCondition<JavaClass>("reside in a package marked @NullMarked") {
                @Override
                public void check(JavaClass item, ConditionEvents events) {
                    boolean marked = item.getPackage().isAnnotatedWith(NullMarked.class);
                    events.add(new SimpleConditionEvent(item, marked, item.getPackageName() + " is not marked"));
                }
            });

    private ReportsRules() {}

    private static ArchRule onlyIn(String home, String... library) {
        return noClasses()
                .that()
                .resideOutsideOfPackage("daybook.reports." + home + "..")
                .should()
                .dependOnClassesThat(resideInAnyPackage(library));
    }
}
