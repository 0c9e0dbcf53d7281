package daybook.reports.summary;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/** All that can be read in a file: the words on its pages, every string and name in it, every stream decoded. */
final class Opened {
    private Opened() {}

    static Set<String> found(byte[] pdf, String password, Set<String> wanted) throws IOException {
        String all = all(pdf, password);
        Set<String> found = new java.util.TreeSet<>();
        for (String word : wanted) {
            if (all.contains(word)) {
                found.add(word);
            }
        }
        return found;
    }

    static String all(byte[] pdf, String password) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf, password)) {
            List<String> parts = new ArrayList<>();
            parts.add(new PDFTextStripper().getText(document).replaceAll("\\s+", ""));
            for (COSObjectKey key : document.getDocument().getXrefTable().keySet()) {
                COSObject object = document.getDocument().getObjectFromPool(key);
                collect(object.getObject(), parts, 0);
            }
            parts.add(new String(pdf, StandardCharsets.ISO_8859_1));
            return String.join("\n", parts);
        }
    }

    private static void collect(COSBase base, List<String> parts, int depth) throws IOException {
        if (base == null || depth > 40) {
            return;
        }
        switch (base) {
            case COSStream stream -> {
                try (var in = stream.createInputStream()) {
                    byte[] bytes = in.readAllBytes();
                    parts.add(new String(bytes, StandardCharsets.ISO_8859_1));
                    parts.add(new String(bytes, StandardCharsets.UTF_16BE));
                    parts.add(new String(bytes, StandardCharsets.UTF_8));
                }
                entries(stream, parts, depth);
            }
            case COSDictionary dictionary -> entries(dictionary, parts, depth);
            case COSArray array -> {
                for (COSBase each : array) {
                    direct(each, parts, depth);
                }
            }
            case COSString string -> parts.add(string.getString());
            case COSName name -> parts.add(name.getName());
            default -> {}
        }
    }

    private static void entries(COSDictionary dictionary, List<String> parts, int depth) throws IOException {
        for (COSName key : dictionary.keySet()) {
            parts.add(key.getName());
            direct(dictionary.getItem(key), parts, depth);
        }
    }

    /** What is referred to is read as an object of its own. */
    private static void direct(COSBase base, List<String> parts, int depth) throws IOException {
        if (!(base instanceof COSObject)) {
            collect(base, parts, depth + 1);
        }
    }
}
