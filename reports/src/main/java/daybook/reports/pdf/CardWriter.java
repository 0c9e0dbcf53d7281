package daybook.reports.pdf;

import daybook.core.word.Audience;
import daybook.core.word.Paper;
import daybook.reports.paper.MonthCard;
import daybook.reports.text.Phrases;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.YearMonth;
import org.apache.pdfbox.pdmodel.PDDocument;

/** A month card as a PDF, with everything {@link PdfWriter} keeps: tags, typefaces, no date, the same bytes twice. */
public final class CardWriter {
    /** In the metadata and at the foot: what a print queue or whoever finds the card may read. */
    private static final String NAME = "Daybook";

    public byte[] write(YearMonth month, Paper paper, Phrases phrases) {
        String id = String.join(" ", "card", month.toString(), paper.code(), phrases.language());
        return write(MonthCard.of(month, phrases), new PdfPage(paper, phrases, NAME, NAME, id, Audience.SELF));
    }

    private static byte[] write(MonthCard card, PdfPage page) {
        try (var document = new PDDocument()) {
            var fonts = new PdfFonts();
            var glyphs = new Glyphs(fonts, page.phrases().say("glyph.missing"));
            var markup = new Markup(page, glyphs);
            markup.style(CardLayout.sheet(page.paper()));
            new CardLayout(markup).put(card);
            PdfWriter.render(document, markup, fonts, glyphs, false);
            PdfWriter.describe(document, page, false);
            var out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
