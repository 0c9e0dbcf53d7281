package daybook.reports.pdf;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import daybook.reports.font.FontFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** The typefaces of one document. Each is parsed and embedded once, under whatever names it is asked for. */
final class PdfFonts {
    private static final Map<FontFile, byte[]> FILES = new EnumMap<>(FontFile.class);

    private final Map<FontFile, TrueTypeFont> parsed = new EnumMap<>(FontFile.class);

    boolean has(FontFile file, int letter) {
        try {
            return parsed(file).getUnicodeCmapLookup().getGlyphId(letter) != 0;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    void register(PdfRendererBuilder builder, PDDocument document, Set<FontFile> needed) {
        use(builder, embedded(document, FontFile.SANS), "Source Sans 3", 400, FontStyle.NORMAL);
        PDFontSupplier strong = embedded(document, FontFile.SANS_STRONG);
        use(builder, strong, "Source Sans 3", 700, FontStyle.NORMAL);
        use(builder, strong, "Source Sans 3 SemiBold", 400, FontStyle.NORMAL); // its name in drawings
        use(builder, embedded(document, FontFile.SERIF), "Source Serif 4", 400, FontStyle.NORMAL);
        use(builder, embedded(document, FontFile.SERIF_STRONG), "Source Serif 4", 700, FontStyle.NORMAL);
        use(builder, embedded(document, FontFile.SERIF_ITALIC), "Source Serif 4", 400, FontStyle.ITALIC);
        if (needed.contains(FontFile.EMOJI)) {
            use(builder, embedded(document, FontFile.EMOJI), "Noto Emoji", 400, FontStyle.NORMAL);
        }
        if (needed.contains(FontFile.HEBREW)) {
            use(builder, embedded(document, FontFile.HEBREW), "Noto Sans Hebrew", 400, FontStyle.NORMAL);
        }
    }

    private static void use(
            PdfRendererBuilder builder, PDFontSupplier font, String family, int weight, FontStyle style) {
        builder.useFont(font, family, weight, style, true);
    }

    private PDFontSupplier embedded(PDDocument document, FontFile file) {
        try {
            return new PDFontSupplier(PDType0Font.load(document, parsed(file), true));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private TrueTypeFont parsed(FontFile file) {
        return parsed.computeIfAbsent(file, PdfFonts::parse);
    }

    private static TrueTypeFont parse(FontFile file) {
        try {
            TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(bytes(file)));
            font.setEnableGsub(false); // ligatures would lose text: "a er" for "after"
            return font;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static byte[] bytes(FontFile file) {
        synchronized (FILES) {
            return FILES.computeIfAbsent(file, PdfFonts::read);
        }
    }

    private static byte[] read(FontFile file) {
        return switch (file) {
            case SERIF, SERIF_STRONG, SERIF_ITALIC -> Quotes.first(file.bytes());
            case SANS, SANS_STRONG, EMOJI, HEBREW -> file.bytes();
        };
    }
}
