package daybook.reports.house;

import static org.junit.jupiter.api.Assertions.assertThrows;

import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import daybook.reports.house.breach.one.KnowsTwo;
import daybook.reports.house.breach.two.KnowsOne;
import daybook.reports.house.breach.unmarked.SaysNothingOfNull;
import daybook.reports.month.breach.Draws;
import java.net.Socket;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.apache.batik.svggen.SVGGraphics2D;
import org.jfree.chart.JFreeChart;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The rules, and for each a planted breach that shows that it can fail. */
class ReportsRulesTest {
    private static final JavaClasses REPORTS = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("daybook.reports");

    static Stream<Arguments> rules() {
        return Stream.of(
                rule(ReportsRules.ONLY_CHART_KNOWS_THE_CHART_LIBRARY, Charts.class),
                rule(ReportsRules.ONLY_PDF_KNOWS_THE_PDF_LIBRARY, Prints.class),
                rule(ReportsRules.ONLY_SVG_KNOWS_THE_SVG_LIBRARY, Scales.class),
                rule(ReportsRules.NO_FRAMEWORK_NO_DATABASE_NO_NETWORK, Calls.class),
                rule(ReportsRules.NOTHING_IS_WRITTEN_TO_A_DISK, Saves.class),
                rule(ReportsRules.BLOCKS_AND_PAGES_KNOW_NO_DRAWING, Draws.class),
                rule(
                        ReportsRules.CORE_DOES_NOT_KNOW_REPORTS_NOR_REPORTS_THE_APPLICATION,
                        daybook.core.breach.KnowsReports.class),
                rule(ReportsRules.NO_CYCLES, KnowsOne.class, KnowsTwo.class),
                rule(ReportsRules.EVERY_PACKAGE_SAYS_WHERE_NULL_IS, SaysNothingOfNull.class));
    }

    private static Arguments rule(ArchRule rule, Class<?>... breach) {
        return Arguments.of(Named.of(rule.getDescription(), rule), breach);
    }

    @ParameterizedTest
    @MethodSource("rules")
    void reports_keep_the_rule_and_a_planted_breach_is_found(ArchRule rule, Class<?>[] breach) {
        rule.check(REPORTS);
        JavaClasses planted = new ClassFileImporter().importClasses(breach);
        assertThrows(AssertionError.class, () -> rule.check(planted));
    }

    static final class Charts {
        @Nullable
        JFreeChart chart;
    }

    static final class Prints {
        @Nullable
        PdfRendererBuilder builder;
    }

    static final class Scales {
        @Nullable
        SVGGraphics2D graphics;
    }

    static final class Calls {
        @Nullable
        Socket socket;
    }

    static final class Saves {
        @Nullable
        Path path;
    }
}
