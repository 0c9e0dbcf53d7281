package daybook.reports.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import daybook.core.word.Paper;
import daybook.reports.month.MonthReport;
import daybook.reports.month.SampleLife;
import daybook.reports.text.Phrases;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * A few pages as they looked before, small and grey. What differs is kept beside the classes of the tests, to be looked at;
 * {@code -Dgolden.write=true} takes the pictures anew, never where CI is set.
 */
class PagePicturesTest {
    private static final Path GOLDEN = Path.of("src/test/resources/daybook/reports/pages");
    private static final Path DIFFERENT = Path.of("target/pages-that-differ");
    private static final int DPI = 60;
    private static final int FAR = 32;
    private static final double MOST = .003;

    @ParameterizedTest
    @CsvSource({
        "2026-10, 1, month-1",
        "2026-10, 2, month-2",
        "2026-10, 3, month-3",
        "2026-W42, 1, week-1",
        "2025-11-01..2026-10-31, 4, year-4"
    })
    void a_page_looks_as_it_did_before(String period, int page, String name) throws IOException {
        BufferedImage now = picture(period, page);
        Path golden = GOLDEN.resolve(name + ".png");
        if (Boolean.getBoolean("golden.write")) {
            assertFalse(System.getenv().containsKey("CI"), "golden pictures are taken by hand, never in CI");
            Files.createDirectories(GOLDEN);
            ImageIO.write(now, "png", golden.toFile());
        }
        double off = off(ImageIO.read(golden.toFile()), now);
        if (off > MOST) {
            Files.createDirectories(DIFFERENT);
            ImageIO.write(now, "png", DIFFERENT.resolve(name + ".png").toFile());
        }
        assertTrue(off <= MOST, "share of points that differ: " + off);
    }

    @Test
    void another_page_is_seen_to_differ() throws IOException {
        assertTrue(off(picture("2026-10", 1), picture("2026-10", 2)) > MOST);
    }

    private static BufferedImage picture(String period, int page) throws IOException {
        var blocks = MonthReport.compose(SampleLife.facts(period), Reports.FIRST, Phrases.english());
        try (PDDocument document = Loader.loadPDF(Reports.written(blocks, "en", Paper.A4))) {
            return new PDFRenderer(document).renderImageWithDPI(page - 1, DPI, ImageType.GRAY);
        }
    }

    private static double off(BufferedImage before, BufferedImage now) {
        assertEquals(before.getWidth() + "x" + before.getHeight(), now.getWidth() + "x" + now.getHeight());
        int off = 0;
        for (int y = 0; y < now.getHeight(); y++) {
            for (int x = 0; x < now.getWidth(); x++) {
                int far =
                        before.getRaster().getSample(x, y, 0) - now.getRaster().getSample(x, y, 0);
                off += Math.abs(far) > FAR ? 1 : 0;
            }
        }
        return (double) off / (now.getWidth() * now.getHeight());
    }
}
