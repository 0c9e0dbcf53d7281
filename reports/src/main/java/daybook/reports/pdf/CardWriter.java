package daybook.reports.pdf;

import daybook.reports.paper.MonthCard;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.pdfbox.pdmodel.PDDocument;

/** A month card as a PDF, with everything {@link PdfWriter} keeps: tags, typefaces, no date, the same bytes twice. */
public final class CardWriter {

    public byte[] write(MonthCard card, PdfPage page) {
        try (var document = new PDDocument()) {
            var fonts = new PdfFonts();
            var glyphs = new Glyphs(fonts, page.phrases().say("glyph.missing"));
            var markup = new Markup(page, glyphs);
            markup.style(CardLayout.sheet(page.paper()));
            new CardLayout(markup).put(card);
            PdfWriter.render(document, markup, fonts, glyphs);
            PdfWriter.describe(document, page);
            var out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
