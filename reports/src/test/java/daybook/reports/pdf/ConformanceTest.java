package daybook.reports.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import daybook.core.word.Paper;
import daybook.reports.month.Choices;
import daybook.reports.month.MonthReport;
import daybook.reports.month.SampleFacts;
import daybook.reports.month.SampleLife;
import daybook.reports.text.Phrases;
import java.io.ByteArrayOutputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** The validator of the PDF association's own rules reads every sample. */
class ConformanceTest {
    private static final List<PDFAFlavour> FLAVOURS = List.of(PDFAFlavour.PDFUA_1, PDFAFlavour.PDFA_3_A);

    static Stream<Arguments> files() {
        Map<String, byte[]> files = new LinkedHashMap<>(Map.of(
                "full, en, A4", Reports.month(SampleFacts.full(), "en", Paper.A4),
                "full, de, letter", Reports.month(SampleFacts.full(), "de", Paper.LETTER),
                "sparse", Reports.month(SampleFacts.sparse(), "de", Paper.A4),
                "zero", Reports.month(SampleFacts.zero(), "en", Paper.LETTER),
                "safety", Reports.month(SampleFacts.safety(), "en", Paper.A4),
                "tricky", Reports.written(Reports.tricky(), "en", Paper.A4)));
        var all = new Choices(true, true, true, true, true);
        files.put("week", form("2026-W42", "de", Paper.LETTER, Choices.START));
        files.put("quarter with all that can be chosen", form("2026-Q3", "en", Paper.A4, all));
        files.put("year", form("2025-11-01..2026-10-31", "de", Paper.LETTER, Choices.START));
        return files.entrySet().stream()
                .flatMap(file ->
                        FLAVOURS.stream().map(flavour -> Arguments.of(file.getKey(), flavour, file.getValue())));
    }

    private static byte[] form(String period, String language, Paper paper, Choices choices) {
        Phrases phrases = Phrases.in(language).orElseThrow();
        return Reports.written(
                MonthReport.compose(SampleLife.facts(period), Reports.FIRST, phrases, choices), language, paper);
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("files")
    void a_report_keeps_the_rules_of_accessible_and_of_lasting_files(String name, PDFAFlavour flavour, byte[] file)
            throws Exception {
        assertEquals(List.of(), Rules.broken(file, flavour));
    }

    @Test
    void the_validator_refuses_a_file_without_tags() throws Exception {
        var out = new ByteArrayOutputStream();
        try (var bare = new PDDocument()) {
            bare.addPage(new PDPage());
            bare.save(out);
        }
        for (PDFAFlavour flavour : FLAVOURS) {
            assertNotEquals(List.of(), Rules.broken(out.toByteArray(), flavour));
        }
    }
}
