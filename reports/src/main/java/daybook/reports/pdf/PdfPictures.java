package daybook.reports.pdf;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;

/** A finished file as somebody who opens it sees it. Drawn in memory: the picture of a page is as private as the page. */
public final class PdfPictures {
    private static final int DOTS_PER_INCH = 110;

    private PdfPictures() {}

    /** What is looked at in an opened file. */
    private interface Look<T> {
        T at(PDDocument document) throws IOException;
    }

    /** @param password of the file, or "" where it has none */
    public static int pages(byte[] pdf, String password) {
        return looked(pdf, password, PDDocument::getNumberOfPages);
    }

    /** @return all of it in reading order */
    public static String text(byte[] pdf, String password) {
        return looked(pdf, password, document -> new PDFTextStripper().getText(document));
    }

    /** @return the lines of one page from top to bottom, as an eye meets them */
    public static String text(byte[] pdf, String password, int page) {
        return looked(pdf, password, document -> {
            var stripper = new PDFTextStripper();
            stripper.setSortByPosition(true);
            stripper.setStartPage(page);
            stripper.setEndPage(page);
            return stripper.getText(document);
        });
    }

    /**
     * @param page from 1
     * @return a page as a PNG
     * @throws IllegalArgumentException if there is no such page
     */
    public static byte[] png(byte[] pdf, String password, int page) {
        return looked(pdf, password, document -> {
            if (page < 1 || page > document.getNumberOfPages()) {
                throw new IllegalArgumentException("no such page");
            }
            return png(new PDFRenderer(document).renderImageWithDPI(page - 1, DOTS_PER_INCH, ImageType.RGB));
        });
    }

    private static <T> T looked(byte[] pdf, String password, Look<T> look) {
        try (PDDocument document = Loader.loadPDF(pdf, password)) {
            return look.at(document);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** By hand, since the short way may write a file beside. */
    private static byte[] png(BufferedImage image) throws IOException {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("png").next();
        var out = new ByteArrayOutputStream();
        try (var stream = new MemoryCacheImageOutputStream(out)) {
            writer.setOutput(stream);
            writer.write(image);
        } finally {
            writer.dispose();
        }
        return out.toByteArray();
    }
}
