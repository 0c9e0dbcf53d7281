package daybook.reports.pdf;

import daybook.core.facts.PeriodFacts;
import daybook.core.word.Audience;
import daybook.core.word.OwnWords;
import daybook.core.word.Paper;
import daybook.reports.block.Block;
import daybook.reports.block.Text;
import daybook.reports.month.Edition;
import daybook.reports.month.MonthReport;
import daybook.reports.month.SampleFacts;
import daybook.reports.text.Phrases;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/** Sample reports as files, and how the tests read them. */
final class Reports {
    static final Edition FIRST = new Edition.Issued(1, LocalDate.of(2026, 11, 2));

    private Reports() {}

    static byte[] month(PeriodFacts facts, String language, Paper paper) {
        Phrases phrases = Phrases.in(language).orElseThrow();
        return written(MonthReport.compose(facts, FIRST, phrases), language, paper);
    }

    static byte[] written(List<Block> blocks, String language, Paper paper) {
        Phrases phrases = Phrases.in(language).orElseThrow();
        String foot = MonthReport.foot(SampleFacts.full(), FIRST, phrases);
        return new PdfWriter().write(blocks, new PdfPage(paper, phrases, "Daybook", foot, "sample", Audience.SELF));
    }

    /** Names and notes as people type them. */
    static List<Block> tricky() {
        List<Block> blocks = new ArrayList<>(MonthReport.compose(
                SampleFacts.full(
                        List.of("Coffee after office \uD83D\uDE00 <b>&amp;</b>", "שלום עולם (abc) 12", "x".repeat(300)),
                        List.of("漢字 and more", "Left \u202Eright\u202C", "confidence")),
                FIRST,
                Phrases.english()));
        blocks.add(new Block.Heading(2, "Own words"));
        blocks.add(own("\uD83D\uDC68\u200D\uD83D\uDC69\u200D\uD83D\uDC67 came. \u2764\uFE0F\nSecond line."));
        blocks.add(own("אמרתי לא (פעם אחת) and left."));
        blocks.add(own("A word of all that was said. ".repeat(140)));
        blocks.add(own("w".repeat(400)));
        blocks.add(new Block.Listing(List.of(Text.of("An item"), Text.of(new OwnWords("Öre ĳ ŝ Ω я")))));
        blocks.add(new Block.PageBreak());
        blocks.add(new Block.Heading(2, "The end"));
        blocks.add(new Block.Paragraph(Text.of("Nothing else.")));
        return blocks;
    }

    private static Block own(String words) {
        return new Block.Own(new OwnWords(words), LocalDate.of(2026, 10, 3));
    }

    static String text(byte[] file) throws IOException {
        try (PDDocument document = Loader.loadPDF(file)) {
            var stripper = new PDFTextStripper();
            stripper.setSortByPosition(true);
            return stripper.getText(document);
        }
    }

    /** Blanks and line ends are the layout's business. */
    static String run(String words) {
        return words.replaceAll("[\\s\\u00A0]+", "");
    }
}
