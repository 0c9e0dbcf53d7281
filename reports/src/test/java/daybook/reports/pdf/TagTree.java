package daybook.reports.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.TextPosition;
import org.jspecify.annotations.Nullable;

/** What a screen reader gets: the tags in their order, with the words under each. */
final class TagTree {
    private final Map<PDPage, Map<Integer, String>> words = new HashMap<>();
    private final List<Tag> tags = new ArrayList<>();

    /** @param element what stands in the file */
    record Tag(String type, String words, PDStructureElement element) {}

    static List<Tag> of(PDDocument document) throws IOException {
        var tree = new TagTree();
        for (PDPage page : document.getPages()) {
            tree.words.put(page, marked(page));
        }
        tree.walk(document.getDocumentCatalog().getStructureTreeRoot(), null);
        return tree.tags;
    }

    private static Map<Integer, String> marked(PDPage page) throws IOException {
        var extractor = new PDFMarkedContentExtractor();
        extractor.setSuppressDuplicateOverlappingText(false);
        extractor.processPage(page);
        Map<Integer, String> found = new HashMap<>();
        extractor.getMarkedContents().forEach(content -> collect(content, found));
        return found;
    }

    private static void collect(PDMarkedContent content, Map<Integer, String> found) {
        var text = new StringBuilder();
        for (Object inside : content.getContents()) {
            if (inside instanceof TextPosition letter) {
                text.append(letter.getUnicode());
            } else if (inside instanceof PDMarkedContent inner) {
                collect(inner, found);
            }
        }
        found.merge(content.getMCID(), text.toString(), String::concat);
    }

    private String walk(PDStructureNode node, @Nullable PDPage inherited) {
        int at = tags.size();
        PDPage page = inherited;
        if (node instanceof PDStructureElement element) {
            page = element.getPage() == null ? inherited : element.getPage();
            tags.add(new Tag(element.getStructureType(), "", element));
        }
        var text = new StringBuilder();
        for (Object kid : node.getKids()) {
            if (kid instanceof PDStructureNode inner) {
                text.append(walk(inner, page));
            } else if (kid instanceof Integer mcid && page != null) {
                text.append(words.getOrDefault(page, Map.of()).getOrDefault(mcid, ""));
            } else if (kid instanceof PDMarkedContentReference reference) {
                PDPage on = reference.getPage() == null ? page : reference.getPage();
                text.append(words.getOrDefault(on, Map.of()).getOrDefault(reference.getMCID(), ""));
            }
        }
        if (node instanceof PDStructureElement element) {
            tags.set(at, new Tag(element.getStructureType(), text.toString().strip(), element));
        }
        return text.toString();
    }
}
