package daybook.reports.pdf;

import daybook.core.word.Paper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The print sheet, filled in for a paper and a foot. The column is as wide on both papers. */
final class Sheet {
    private Sheet() {}

    static String of(PdfPage page) {
        return resource("report.css")
                .replace("$PAPER", size(page.paper()))
                .replace("$SIDE", side(page.paper()))
                .replace("$FOOT", quoted(page.foot()))
                .replace("$PAGE", pages(page));
    }

    private static String size(Paper paper) {
        return switch (paper) {
            case A4 -> "A4";
            case LETTER -> "letter";
        };
    }

    private static String side(Paper paper) {
        return switch (paper) {
            case A4 -> "21mm";
            case LETTER -> "23.95mm";
        };
    }

    /** The sheet counts; only the words between the two numbers are ours. */
    private static String pages(PdfPage page) {
        String slots = page.phrases().say("foot.page", "\uE000", "\uE001");
        return quoted(slots).replace("\uE000", "\" counter(page) \"").replace("\uE001", "\" counter(pages) \"");
    }

    private static String quoted(String words) {
        return "\"" + words.replace("\\", "\\5C ").replace("\"", "\\22 ") + "\"";
    }

    static String resource(String name) {
        try (InputStream in = Sheet.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("the jar lacks " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
