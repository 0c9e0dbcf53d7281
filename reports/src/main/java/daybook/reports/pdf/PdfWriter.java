package daybook.reports.pdf;

import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.util.XRLog;
import daybook.reports.block.Block;
import daybook.reports.font.FontFile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.common.PDMetadata;

/**
 * Blocks as a PDF: tagged (PDF/UA-1, PDF/A-3a), drawings as vectors, typefaces embedded, no date. The same blocks and page give the
 * same bytes, whatever the machine's zone, language or clock.
 */
public final class PdfWriter {
    static {
        XRLog.setLoggingEnabled(false); // it would quote what a page says
    }

    public byte[] write(List<Block> blocks, PdfPage page) {
        return made(blocks, page, false, PdfWriter::saved);
    }

    /**
     * The same, locked with AES-256. It is PDF/UA-1 still, no longer PDF/A, and never twice the same bytes.
     *
     * @param password whoever has it may do everything: bans on printing or copying protect nothing
     */
    public byte[] writeLocked(List<Block> blocks, PdfPage page, String password) {
        return made(blocks, page, true, document -> {
            Lock.with(password, document);
            return saved(document);
        });
    }

    /** @return how many pages they take */
    public int pages(List<Block> blocks, PdfPage page) {
        return made(blocks, page, false, PDDocument::getNumberOfPages);
    }

    /** What is done with a document before it is closed. */
    private interface Use<T> {
        T of(PDDocument document) throws IOException;
    }

    private static byte[] saved(PDDocument document) throws IOException {
        var out = new ByteArrayOutputStream();
        document.save(out);
        return out.toByteArray();
    }

    private static <T> T made(List<Block> blocks, PdfPage page, boolean locked, Use<T> use) {
        try (var document = new PDDocument()) {
            var fonts = new PdfFonts();
            var glyphs = new Glyphs(fonts, page.phrases().say("glyph.missing"));
            var markup = new Markup(page, glyphs);
            new Layout(markup, page.phrases().dates()).put(blocks);
            render(document, markup, fonts, glyphs, locked);
            describe(document, page, locked);
            return use.of(document);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    static void render(PDDocument document, Markup markup, PdfFonts fonts, Glyphs glyphs, boolean locked)
            throws IOException {
        var builder = new PdfRendererBuilder();
        builder.withW3cDocument(markup.finished(), null);
        builder.usePDDocument(document);
        builder.usePdfVersion(1.7f);
        builder.usePdfUaAccessibility(true);
        builder.usePdfAConformance(locked ? PdfAConformance.NONE : PdfAConformance.PDFA_3_A);
        builder.useColorProfile(colours());
        builder.useObjectDrawerFactory(new Drawings(markup.paintings()));
        builder.useExternalResourceAccessControl(
                (uri, kind) -> false, ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI);
        fonts.register(builder, document, glyphs.needed());
        if (glyphs.needed().contains(FontFile.HEBREW)) {
            builder.useUnicodeBidiSplitter(Runs::new);
            builder.useUnicodeBidiReorderer(new Runs.Turned());
        }
        try (PdfBoxRenderer renderer = builder.buildPdfRenderer()) {
            renderer.createPDFWithoutClosing();
        }
    }

    static void describe(PDDocument document, PdfPage page, boolean locked) throws IOException {
        document.setDocumentInformation(new PDDocumentInformation());
        var metadata = new PDMetadata(document);
        metadata.importXMPMetadata(Xmp.of(page.title(), !locked));
        document.getDocumentCatalog().setMetadata(metadata);
        document.setDocumentId(number(page.documentId()));
    }

    /** The id within the file is made of this number alone; without it, of the clock. */
    private static long number(String documentId) {
        return UUID.nameUUIDFromBytes(documentId.getBytes(StandardCharsets.UTF_8))
                .getMostSignificantBits();
    }

    private static byte[] colours() throws IOException {
        try (InputStream in = PdfWriter.class.getResourceAsStream("srgb.icc")) {
            if (in == null) {
                throw new IllegalStateException("the jar lacks its colour profile");
            }
            return in.readAllBytes();
        }
    }
}
