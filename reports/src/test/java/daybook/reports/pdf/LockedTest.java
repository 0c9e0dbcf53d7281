package daybook.reports.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import daybook.core.word.Audience;
import daybook.core.word.Paper;
import daybook.reports.block.Block;
import daybook.reports.month.MonthReport;
import daybook.reports.month.SampleFacts;
import daybook.reports.text.Phrases;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.junit.jupiter.api.Test;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** A locked file opens with its password alone, and a screen reader reads it as before. */
class LockedTest {
    private static final String PASSWORD = "seven plain words nobody else has seen";
    private static final PdfPage PAGE =
            new PdfPage(Paper.A4, Phrases.english(), "Daybook", "foot", "sample", Audience.THERAPIST);
    private static final List<Block> BLOCKS = MonthReport.compose(SampleFacts.full(), Reports.FIRST, Phrases.english());

    private static byte[] locked() {
        return new PdfWriter().writeLocked(BLOCKS, PAGE, PASSWORD);
    }

    @Test
    void it_is_encrypted_with_aes_256_revision_6() throws IOException {
        try (PDDocument document = Loader.loadPDF(locked(), PASSWORD)) {
            assertEquals(6, document.getEncryption().getRevision());
            assertEquals(256, document.getEncryption().getLength());
            assertEquals(
                    "AESV3",
                    document.getEncryption()
                            .getStdCryptFilterDictionary()
                            .getCryptFilterMethod()
                            .getName());
        }
    }

    @Test
    void it_opens_with_its_password_alone() {
        byte[] file = locked();
        assertThrows(
                InvalidPasswordException.class, () -> Loader.loadPDF(file, "").close());
        assertThrows(
                InvalidPasswordException.class,
                () -> Loader.loadPDF(file, PASSWORD + "x").close());
        assertTrue(PdfPictures.text(file, PASSWORD).contains("October 2026"));
    }

    @Test
    void its_pages_are_those_of_the_open_file() {
        byte[] open = new PdfWriter().write(BLOCKS, PAGE);
        assertEquals(PdfPictures.text(open, ""), PdfPictures.text(locked(), PASSWORD));
        assertEquals(PdfPictures.pages(open, ""), new PdfWriter().pages(BLOCKS, PAGE));
    }

    @Test
    void a_picture_of_a_page_is_drawn_from_the_locked_bytes() {
        byte[] file = locked();
        byte[] png = PdfPictures.png(file, PASSWORD, 1);
        assertEquals("PNG", new String(png, 1, 3, StandardCharsets.US_ASCII));
        assertTrue(png.length > 20_000);
        assertThrows(IllegalArgumentException.class, () -> PdfPictures.png(file, PASSWORD, 99));
    }

    @Test
    void it_says_that_it_is_accessible_and_not_that_it_may_be_archived() {
        String raw = new String(Xmp.of("Daybook", false), StandardCharsets.UTF_8);
        assertTrue(raw.contains("pdfuaid:part>1"));
        assertFalse(raw.contains("pdfaid:part>"));
        assertTrue(new String(Xmp.of("Daybook", true), StandardCharsets.UTF_8).contains("pdfaid:part>3"));
    }

    /** The validator asks for no password, so it reads the same file before it is locked. */
    @Test
    void what_is_locked_keeps_the_rules_of_accessible_files() throws Exception {
        assertEquals(List.of(), Rules.broken(Rules.unlocked(locked(), PASSWORD), PDFAFlavour.PDFUA_1));
    }
}
