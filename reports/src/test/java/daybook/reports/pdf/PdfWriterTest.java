package daybook.reports.pdf;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import daybook.core.word.Audience;
import daybook.core.word.Paper;
import daybook.reports.block.Block;
import daybook.reports.month.MonthReport;
import daybook.reports.month.SampleFacts;
import daybook.reports.text.Phrases;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TimeZone;
import java.util.stream.StreamSupport;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.PDTableAttributeObject;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PdfWriterTest {
    private static final byte[] FULL = Reports.month(SampleFacts.full(), "en", Paper.A4);
    private static final List<Block> BLOCKS = MonthReport.compose(SampleFacts.full(), Reports.FIRST, Phrases.english());

    @Test
    void every_sentence_can_be_copied_out_again() throws IOException {
        String text = Reports.run(Reports.text(FULL));
        for (Block block : BLOCKS) {
            if (block instanceof Block.Finding(var strength, var sentence, var basis)) {
                assertTrue(text.contains(Reports.run(sentence.plain())), sentence.plain());
                assertTrue(text.contains(Reports.run(basis.plain())), basis.plain());
            }
        }
    }

    @Test
    void the_words_of_drawings_are_words() throws IOException {
        String text = Reports.text(FULL);
        for (String label :
                List.of("restored +3", "level 0", "1 Jun", "3 of 4", "held with a wobble", "times they crossed")) {
            assertTrue(text.contains(label), label);
        }
    }

    @Test
    void joined_letters_are_not_lost() throws IOException {
        String text = Reports.text(Reports.written(Reports.tricky(), "en", Paper.A4));
        for (String word : List.of("after", "office", "confidence", "Coffee")) {
            assertTrue(text.contains(word), word);
        }
    }

    @Test
    void what_was_typed_stays_text_and_what_cannot_be_printed_is_named() throws IOException {
        String text = Reports.text(Reports.written(Reports.tricky(), "en", Paper.A4));
        assertTrue(text.contains("<b>&amp;</b>"));
        assertTrue(text.contains("[not printable] and more"));
        assertTrue(text.contains("Left right"));
        assertTrue(text.contains("\uD83D\uDE00"));
        assertTrue(Reports.run(text).contains("w".repeat(400)));
        assertFalse(text.contains("#"), "a letter without a shape");
    }

    @Test
    void hebrew_keeps_its_words_in_their_order() throws IOException {
        String text = Reports.text(Reports.written(Reports.tricky(), "en", Paper.A4));
        assertTrue(text.contains("שלום עולם") || text.contains("םולע םולש"), "the letters of both words");
        assertTrue(text.contains("(abc)"));
    }

    @Test
    void there_is_one_title_and_no_level_of_headings_is_skipped() throws IOException {
        try (PDDocument document = Loader.loadPDF(FULL)) {
            List<Integer> levels = TagTree.of(document).stream()
                    .map(TagTree.Tag::type)
                    .filter(type -> type.matches("H\\d"))
                    .map(type -> Integer.parseInt(type.substring(1)))
                    .toList();
            assertEquals(1, levels.stream().filter(level -> level == 1).count());
            assertEquals(1, levels.getFirst());
            for (int k = 1; k < levels.size(); k++) {
                assertTrue(levels.get(k) <= levels.get(k - 1) + 1, levels.toString());
            }
        }
    }

    @Test
    void a_reader_hears_headings_and_sentences_in_the_order_of_the_page() throws IOException {
        try (PDDocument document = Loader.loadPDF(FULL)) {
            List<String> heard = TagTree.of(document).stream()
                    .filter(tag -> Set.of("H1", "H2", "H3", "P").contains(tag.type()))
                    .map(tag -> Reports.run(tag.words()))
                    .filter(words -> !words.isEmpty())
                    .toList();
            int at = -1;
            for (Block block : BLOCKS) {
                String words = switch (block) {
                    case Block.Title(String title, var ignored) -> title;
                    case Block.Heading(int ignored, String heading) -> heading;
                    case Block.Finding(var ignored, var sentence, var basis) -> sentence.plain();
                    case Block.Figure figure -> figure.caption().plain();
                    default -> "";
                };
                if (!words.isEmpty()) {
                    int found = heard.subList(at + 1, heard.size()).indexOf(Reports.run(words));
                    assertTrue(found >= 0, words);
                    at += found + 1;
                }
            }
        }
    }

    @Test
    void every_drawing_says_what_it_shows_and_every_head_what_it_heads() throws IOException {
        try (PDDocument document = Loader.loadPDF(FULL)) {
            List<TagTree.Tag> tags = TagTree.of(document);
            List<TagTree.Tag> figures =
                    tags.stream().filter(tag -> tag.type().equals("Figure")).toList();
            assertEquals(9, figures.size());
            figures.forEach(figure ->
                    assertTrue(figure.element().getAlternateDescription().length() > 20));
            List<TagTree.Tag> heads =
                    tags.stream().filter(tag -> tag.type().equals("TH")).toList();
            assertTrue(heads.size() > 20);
            Set<String> scopes = new HashSet<>();
            heads.forEach(head -> scopes.add(scope(head)));
            assertEquals(Set.of("Row", "Column"), scopes);
        }
    }

    @Test
    void every_typeface_is_within_the_file() throws IOException {
        try (PDDocument document = Loader.loadPDF(FULL)) {
            List<COSDictionary> fonts = objects(document).stream()
                    .filter(object -> COSName.FONT.equals(object.getCOSName(COSName.TYPE)))
                    .filter(object -> object.containsKey(COSName.FONT_DESC))
                    .toList();
            Set<String> names = new HashSet<>();
            for (COSDictionary font : fonts) {
                COSDictionary described = font.getCOSDictionary(COSName.FONT_DESC);
                assertNotNull(described.getDictionaryObject(COSName.FONT_FILE2));
                names.add(font.getNameAsString(COSName.BASE_FONT).substring(7));
            }
            assertEquals(
                    Set.of(
                            "SourceSans3-Regular",
                            "SourceSans3-SemiBold",
                            "SourceSerif4-Regular",
                            "SourceSerif4-SemiBold"),
                    names);
            assertEquals(names.size(), fonts.size(), "each is embedded once");
        }
    }

    @Test
    void nothing_in_the_file_is_a_picture() throws IOException {
        try (PDDocument document = Loader.loadPDF(FULL)) {
            assertEquals(0, pictures(document));
            assertTrue(objects(document).stream()
                    .anyMatch(object -> COSName.FORM.equals(object.getCOSName(COSName.SUBTYPE))));
        }
        try (var planted = new PDDocument()) {
            var page = new PDPage();
            planted.addPage(page);
            var picture = LosslessFactory.createFromImage(planted, new BufferedImage(2, 2, BufferedImage.TYPE_INT_RGB));
            page.setResources(new PDResources());
            page.getResources().add(picture);
            var out = new ByteArrayOutputStream();
            planted.save(out);
            try (PDDocument read = Loader.loadPDF(out.toByteArray())) {
                assertEquals(1, pictures(read));
            }
        }
    }

    @Test
    void the_file_says_nothing_of_when_by_whom_or_with_what_it_was_made() throws IOException {
        try (PDDocument document = Loader.loadPDF(FULL)) {
            assertEquals(
                    Set.of(), document.getDocumentInformation().getCOSObject().keySet());
            String xmp = new String(document.getDocumentCatalog().getMetadata().toByteArray(), StandardCharsets.UTF_8);
            assertTrue(xmp.contains(">Daybook<"));
            assertFalse(xmp.matches("(?s).*(Date|Producer|Creator|openhtmltopdf|PDFBox|20\\d\\d-).*"), xmp);
            assertEquals("en", document.getDocumentCatalog().getLanguage());
        }
        String raw = new String(FULL, StandardCharsets.ISO_8859_1);
        assertFalse(raw.contains("openhtmltopdf") || raw.contains("D:20"));
    }

    @Test
    void a_title_with_markup_is_only_a_title() throws IOException {
        var page = new PdfPage(Paper.A4, Phrases.english(), "A <b>&", "\"foot\" \\ end", "x", Audience.THERAPIST);
        byte[] file =
                new PdfWriter().write(MonthReport.compose(SampleFacts.zero(), Reports.FIRST, Phrases.english()), page);
        assertTrue(Reports.text(file).contains("\"foot\" \\ end"));
        try (PDDocument document = Loader.loadPDF(file)) {
            String xmp = new String(document.getDocumentCatalog().getMetadata().toByteArray(), StandardCharsets.UTF_8);
            assertTrue(xmp.contains("A &lt;b&gt;&amp;"));
        }
    }

    @Test
    void the_same_report_is_the_same_bytes_in_every_zone_and_language_of_the_machine() {
        Locale language = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Map<String, String> machines = Map.of(
                    "tr-TR", "Pacific/Kiritimati",
                    "ar-EG-u-nu-arab", "America/St_Johns",
                    "de-DE", "Europe/Berlin",
                    "th-TH-u-ca-buddhist", "UTC");
            for (var machine : machines.entrySet()) {
                Locale.setDefault(Locale.forLanguageTag(machine.getKey()));
                TimeZone.setDefault(TimeZone.getTimeZone(machine.getValue()));
                assertArrayEquals(FULL, Reports.month(SampleFacts.full(), "en", Paper.A4), machine.toString());
            }
        } finally {
            Locale.setDefault(language);
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void another_document_is_other_bytes() {
        assertFalse(Arrays.equals(FULL, Reports.month(SampleFacts.full(), "en", Paper.LETTER)));
        var other = new PdfPage(
                Paper.A4, Phrases.english(), "Daybook", "October 2026, edition 1", "another", Audience.SELF);
        assertFalse(Arrays.equals(FULL, new PdfWriter().write(BLOCKS, other)));
    }

    @Test
    void every_page_has_its_number_and_the_edition_at_its_foot() throws IOException {
        try (PDDocument document = Loader.loadPDF(FULL)) {
            int pages = document.getNumberOfPages();
            for (int k = 1; k <= pages; k++) {
                String text = page(document, k);
                assertTrue(text.contains("Page " + k + " of " + pages), text);
                assertTrue(text.contains("October 2026, edition 1"));
            }
        }
    }

    @Test
    void the_side_bar_lists_the_parts() throws IOException {
        try (PDDocument document = Loader.loadPDF(FULL)) {
            List<String> parts = StreamSupport.stream(
                            document.getDocumentCatalog()
                                    .getDocumentOutline()
                                    .children()
                                    .spliterator(),
                            false)
                    .map(PDOutlineItem::getTitle)
                    .toList();
            assertEquals("October 2026", parts.getFirst());
            assertTrue(parts.contains("How contact left you"));
        }
    }

    @ParameterizedTest
    @EnumSource(Paper.class)
    void only_the_last_page_may_be_more_than_a_third_empty(Paper paper) throws IOException {
        for (String language : List.of("en", "de")) {
            try (PDDocument document = Loader.loadPDF(Reports.month(SampleFacts.full(), language, paper))) {
                for (int k = 1; k < document.getNumberOfPages(); k++) {
                    float filled = LowestLine.on(document, k);
                    assertTrue(filled > 2 / 3f, paper + " " + language + " page " + k + " filled to " + filled);
                }
            }
        }
    }

    private static String scope(TagTree.Tag head) {
        var attributes = head.element().getAttributes();
        return ((PDTableAttributeObject) attributes.getObject(0)).getScope();
    }

    private static String page(PDDocument document, int number) throws IOException {
        var stripper = new PDFTextStripper();
        stripper.setStartPage(number);
        stripper.setEndPage(number);
        return stripper.getText(document);
    }

    private static long pictures(PDDocument document) {
        return objects(document).stream()
                .filter(object -> COSName.IMAGE.equals(object.getCOSName(COSName.SUBTYPE))
                        || object.getInt(COSName.getPDFName("PatternType"), 0) == 1)
                .count();
    }

    private static List<COSDictionary> objects(PDDocument document) {
        return document.getDocument().getXrefTable().keySet().stream()
                .map((COSObjectKey key) ->
                        document.getDocument().getObjectFromPool(key).getObject())
                .filter((COSBase object) -> object instanceof COSDictionary)
                .map(COSDictionary.class::cast)
                .toList();
    }
}
