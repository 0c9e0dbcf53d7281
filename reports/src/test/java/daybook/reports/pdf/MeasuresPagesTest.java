package daybook.reports.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import daybook.core.word.Paper;
import daybook.reports.month.SampleFacts;
import java.io.IOException;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How many own measures are drawn on a page. */
class MeasuresPagesTest {
    /** Above a drawing a name is set bold and in this size; in a table it is smaller. */
    private static final float NAME = 10;

    private static final List<String> LIMITS = List.of("No calls after 9 pm", "No lending", "No visits unasked");

    private static List<String> names(int measures) {
        return IntStream.range(0, measures)
                .mapToObj(k -> "Own" + (char) ('A' + k))
                .toList();
    }

    private static final class Names extends PDFTextStripper {
        private final StringBuilder bold = new StringBuilder();

        @Override
        protected void writeString(String text, List<TextPosition> letters) {
            for (TextPosition letter : letters) {
                if (letter.getFont().getName().contains("SemiBold") && Math.abs(letter.getFontSizeInPt() - NAME) < .2) {
                    bold.append(letter.getUnicode());
                }
            }
        }

        static int on(PDDocument document, int page, List<String> names) throws IOException {
            var reader = new Names();
            reader.setStartPage(page);
            reader.setEndPage(page);
            reader.writeText(document, new StringWriter());
            return (int) names.stream().filter(reader.bold.toString()::contains).count();
        }
    }

    private static List<Integer> drawn(int measures, Paper paper) throws IOException {
        List<String> names = names(measures);
        byte[] file = Reports.month(SampleFacts.full(LIMITS, names), "en", paper);
        List<Integer> drawn = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(file)) {
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                drawn.add(Names.on(document, page, names));
                float filled = LowestLine.on(document, page);
                assertTrue(
                        page == document.getNumberOfPages() || filled > 2 / 3f,
                        measures + " measures, page " + page + " filled to " + filled);
            }
        }
        return drawn;
    }

    @ParameterizedTest
    @CsvSource({"7, A4", "9, A4", "9, LETTER", "12, A4", "14, LETTER"})
    void no_more_than_six_own_measures_stand_on_a_page_and_none_is_lost(int measures, Paper paper) throws IOException {
        List<Integer> drawn = drawn(measures, paper);
        assertEquals(measures, drawn.stream().mapToInt(n -> n).sum());
        assertTrue(drawn.stream().allMatch(n -> n <= 6), drawn.toString());
    }

    @ParameterizedTest
    @CsvSource({"4, A4", "6, LETTER"})
    void a_few_stay_small(int measures, Paper paper) throws IOException {
        List<Integer> drawn = drawn(measures, paper);
        assertEquals(measures, drawn.stream().mapToInt(n -> n).sum());
        assertTrue(drawn.stream().filter(n -> n > 0).count() <= 2, drawn.toString());
    }
}
