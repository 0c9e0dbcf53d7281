package daybook.reports.pdf;

import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** How far down a page goes, as a share of the room between head and foot. */
final class LowestLine extends PDFTextStripper {
    private static final float MM = 72 / 25.4f;

    private float lowest;

    private LowestLine() {}

    static float on(PDDocument document, int page) throws IOException {
        var reader = new LowestLine();
        reader.setStartPage(page);
        reader.setEndPage(page);
        reader.writeText(document, new StringWriter());
        float height = document.getPage(page - 1).getMediaBox().getHeight();
        return (reader.lowest - 20 * MM) / (height - 38 * MM);
    }

    @Override
    protected void writeString(String text, List<TextPosition> letters) {
        for (TextPosition letter : letters) {
            boolean foot = letter.getYDirAdj() > letter.getPageHeight() - 18 * MM;
            if (!foot) {
                lowest = Math.max(lowest, letter.getYDirAdj());
            }
        }
    }
}
