package daybook.reports.summary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import daybook.core.word.Paper;
import daybook.reports.month.SampleLife;
import daybook.reports.pdf.Rules;
import daybook.reports.sharing.Choices;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** Whoever listens to a summary hears all of it, locked or not, and whoever keeps it can open it in twenty years. */
class SummaryRulesTest {
    private static final String AUTUMN = "2026-08-01..2026-10-31";
    private static final String PASSWORD = "six plain words of this test";

    static Stream<Arguments> summaries() {
        var year = SampleSummary.aYear();
        return Stream.of(
                Arguments.of("start", SampleSummary.of(year, AUTUMN, Choices.start(), "de", Paper.LETTER)),
                Arguments.of("all", SampleSummary.of(year, "2025-Q4", SampleSummary.ALL, "en", Paper.A4)),
                Arguments.of(
                        "safety", SampleSummary.of(SampleLife.unsafe(), AUTUMN, SampleSummary.ALL, "en", Paper.LETTER)),
                Arguments.of("zero", SampleSummary.of(SampleLife.noEntry(), AUTUMN, Choices.start(), "de", Paper.A4)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("summaries")
    void a_summary_keeps_the_rules_of_accessible_and_of_lasting_files(String name, SampleSummary summary)
            throws Exception {
        byte[] file = summary.open();
        assertEquals(List.of(), Rules.broken(file, PDFAFlavour.PDFUA_1));
        assertEquals(List.of(), Rules.broken(file, PDFAFlavour.PDFA_3_A));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("summaries")
    void a_locked_summary_is_as_accessible_and_cannot_be_archived(String name, SampleSummary summary) throws Exception {
        byte[] file = summary.locked(PASSWORD);
        assertThrows(
                InvalidPasswordException.class, () -> Loader.loadPDF(file, "").close());
        byte[] unlocked = Rules.unlocked(file, PASSWORD);
        assertEquals(List.of(), Rules.broken(unlocked, PDFAFlavour.PDFUA_1));
        assertNotEquals(List.of(), Rules.broken(unlocked, PDFAFlavour.PDFA_3_A));
    }
}
