package daybook.reports.pdf;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import daybook.core.word.Paper;
import daybook.reports.paper.CardColumn;
import daybook.reports.text.Phrases;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TimeZone;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.PDTableAttributeObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.verapdf.pdfa.flavours.PDFAFlavour;

class CardWriterTest {
    private static final YearMonth DECEMBER = YearMonth.of(2026, 12);

    private static byte[] card(YearMonth month, String language, Paper paper) {
        return new CardWriter().write(month, paper, Phrases.in(language).orElseThrow());
    }

    static Stream<Arguments> cards() {
        return Stream.of("2026-12", "2026-02")
                .map(YearMonth::parse)
                .flatMap(month -> Phrases.LANGUAGES.stream()
                        .sorted()
                        .flatMap(language ->
                                Arrays.stream(Paper.values()).map(paper -> Arguments.of(month, language, paper))));
    }

    @ParameterizedTest
    @MethodSource("cards")
    void a_card_is_one_page_and_its_key_stands_on_it(YearMonth month, String language, Paper paper) throws IOException {
        byte[] file = card(month, language, paper);
        try (PDDocument document = Loader.loadPDF(file)) {
            assertEquals(1, document.getNumberOfPages());
            PDRectangle sheet = document.getPage(0).getMediaBox();
            assertEquals(paper == Paper.A4 ? 842 : 792, Math.round(sheet.getHeight()));
        }
        Phrases phrases = Phrases.in(language).orElseThrow();
        String text = Reports.run(Reports.text(file));
        assertTrue(text.contains(Reports.run(phrases.say("card.key.mine.what")).substring(0, 20)), text);
        for (CardColumn column : CardColumn.values()) {
            assertTrue(text.contains(Reports.run(phrases.say("card.head." + column.code()))), column.name());
        }
    }

    @ParameterizedTest
    @MethodSource("cards")
    void a_card_keeps_the_rules_of_accessible_and_of_lasting_files(YearMonth month, String language, Paper paper)
            throws Exception {
        byte[] file = card(month, language, paper);
        for (PDFAFlavour flavour : List.of(PDFAFlavour.PDFUA_1, PDFAFlavour.PDFA_3_A)) {
            assertEquals(List.of(), Rules.broken(file, flavour));
        }
    }

    @Test
    void a_reader_hears_one_heading_and_a_head_for_every_row_and_column() throws IOException {
        try (PDDocument document = Loader.loadPDF(card(DECEMBER, "en", Paper.A4))) {
            List<TagTree.Tag> tags = TagTree.of(document);
            assertEquals(
                    List.of("December 2026"),
                    tags.stream()
                            .filter(tag -> tag.type().matches("H\\d"))
                            .map(TagTree.Tag::words)
                            .toList());
            List<TagTree.Tag> heads =
                    tags.stream().filter(tag -> tag.type().equals("TH")).toList();
            assertEquals(1 + CardColumn.values().length + 31, heads.size());
            assertEquals("31 Thu", heads.getLast().words());
            assertEquals(
                    Set.of("Row", "Column"),
                    heads.stream().map(CardWriterTest::scope).collect(Collectors.toSet()));
            assertEquals(
                    31L * CardColumn.values().length,
                    tags.stream().filter(tag -> tag.type().equals("TD")).count());
        }
    }

    private static String scope(TagTree.Tag head) {
        return ((PDTableAttributeObject) head.element().getAttributes().getObject(0)).getScope();
    }

    @Test
    void the_same_card_is_the_same_bytes_wherever_it_is_made() {
        byte[] first = card(DECEMBER, "de", Paper.A4);
        TimeZone zone = TimeZone.getDefault();
        Locale locale = Locale.getDefault();
        try {
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Auckland"));
            Locale.setDefault(Locale.forLanguageTag("th-TH-u-nu-thai"));
            assertArrayEquals(first, card(DECEMBER, "de", Paper.A4));
        } finally {
            TimeZone.setDefault(zone);
            Locale.setDefault(locale);
        }
        assertNotEquals(Arrays.hashCode(first), Arrays.hashCode(card(DECEMBER, "de", Paper.LETTER)));
    }

    @Test
    void the_file_has_no_date_and_no_name_but_the_neutral_one() throws IOException {
        byte[] file = card(DECEMBER, "en", Paper.LETTER);
        try (PDDocument document = Loader.loadPDF(file)) {
            assertEquals(
                    Set.of(), document.getDocumentInformation().getCOSObject().keySet());
            String xmp = new String(document.getDocumentCatalog().getMetadata().toByteArray(), StandardCharsets.UTF_8);
            assertTrue(xmp.contains(">Daybook<"));
            assertFalse(xmp.matches("(?s).*(Date|Producer|Creator|20\\d\\d-).*"), xmp);
        }
        assertFalse(new String(file, StandardCharsets.ISO_8859_1).contains("D:20"));
    }
}
