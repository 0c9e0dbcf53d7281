package daybook.reports.pdf;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import daybook.core.facts.PeriodFacts;
import daybook.core.word.Paper;
import daybook.reports.block.Block;
import daybook.reports.block.Block.Finding;
import daybook.reports.block.Block.Heading;
import daybook.reports.month.Choices;
import daybook.reports.month.MonthReport;
import daybook.reports.month.SampleLife;
import daybook.reports.text.Phrases;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TimeZone;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Reports of every length as files, on both papers and in both languages. */
class FormsPdfTest {
    private static final Choices NO_WORDS = new Choices(false, false, false, false, false);

    /** @return with the most pages each may have, own words left out */
    private static Map<String, Integer> pages() {
        return Map.of("week", 1, "month", 6, "quarter", 8, "year", 12, "long", 12);
    }

    private static PeriodFacts facts(String form) {
        return switch (form) {
            case "week" -> SampleLife.facts("2026-W42");
            case "month" -> SampleLife.facts("2026-10");
            case "quarter" -> SampleLife.facts("2026-Q3");
            case "year" -> SampleLife.facts("2025-11-01..2026-10-31");
            case "long" -> SampleLife.facts("2016-11-01..2026-10-31", LocalDate.of(2016, 11, 1));
            case "safety" -> SampleLife.unsafe("2026-10");
            default -> throw new IllegalArgumentException(form);
        };
    }

    static Stream<Arguments> everyForm() {
        return Stream.of("week", "month", "quarter", "year", "long", "safety")
                .flatMap(form -> Stream.of(Paper.values())
                        .flatMap(paper -> Stream.of("en", "de").map(language -> Arguments.of(form, paper, language))));
    }

    private static List<Block> blocks(String form, String language, Choices choices) {
        return MonthReport.compose(
                facts(form), Reports.FIRST, Phrases.in(language).orElseThrow(), choices);
    }

    @ParameterizedTest
    @MethodSource("everyForm")
    void pages_are_full_but_the_last_and_no_heading_ends_one(String form, Paper paper, String language)
            throws IOException {
        List<Block> blocks = blocks(form, language, Choices.START);
        Set<String> headings = blocks.stream()
                .filter(Heading.class::isInstance)
                .map(heading -> Reports.run(((Heading) heading).text()))
                .collect(Collectors.toSet());
        try (PDDocument document = Loader.loadPDF(Reports.written(blocks, language, paper))) {
            for (int k = 1; k < document.getNumberOfPages(); k++) {
                float filled = LowestLine.on(document, k);
                assertTrue(filled > 2 / 3f, "page " + k + " filled to " + filled);
                assertFalse(headings.contains(lastLine(document, k)), "a heading ends page " + k);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("everyForm")
    void a_report_without_own_words_has_no_more_pages_than_its_length_allows(String form, Paper paper, String language)
            throws IOException {
        byte[] file = Reports.written(blocks(form, language, NO_WORDS), language, paper);
        try (PDDocument document = Loader.loadPDF(file)) {
            // an experiment is read out in this month; the shorter paper takes a page more for it
            boolean more = form.equals("month") && paper == Paper.LETTER;
            int most = pages().getOrDefault(form, 6) + (more ? 1 : 0);
            assertTrue(document.getNumberOfPages() <= most, document.getNumberOfPages() + " pages");
        }
    }

    @Test
    void every_sentence_can_be_copied_out_as_it_stands() throws IOException {
        List<Block> blocks = blocks("quarter", "en", Choices.START);
        String copied = Reports.run(Reports.text(Reports.written(blocks, "en", Paper.A4)));
        List<String> sentences = new ArrayList<>();
        for (Block block : blocks) {
            if (block instanceof Finding finding) {
                sentences.add(finding.sentence().plain());
            }
        }
        assertTrue(sentences.stream().anyMatch(sentence -> sentence.contains("can’t be told")));
        sentences.forEach(sentence -> assertTrue(copied.contains(Reports.run(sentence)), sentence));
        assertFalse(copied.contains("\u02BC") || copied.contains("\u02BB") || copied.contains("#"));
    }

    @Test
    void what_was_typed_with_a_letter_like_a_quotation_mark_keeps_it() throws IOException {
        List<Block> blocks = List.of(
                new Block.Title("x", daybook.reports.block.Text.of("y")),
                new Block.Own(new daybook.core.word.OwnWords("Oʻahu, Lubʼy"), LocalDate.of(2026, 10, 3)));
        assertTrue(Reports.text(Reports.written(blocks, "en", Paper.A4)).contains("Oʻahu, Lubʼy"));
    }

    @Test
    void words_of_drawings_are_words_of_the_page() throws IOException {
        String text = Reports.text(Reports.written(blocks("quarter", "en", Choices.START), "en", Paper.A4));
        for (String words :
                List.of("Trigger (", "Lighter after contact (", "In person (", "at 2 or more", "back 1 of 1")) {
            assertTrue(text.contains(words), words);
        }
    }

    @Test
    void a_year_is_the_same_bytes_in_every_zone_and_language_of_the_machine() {
        List<Block> blocks = blocks("year", "de", Choices.START);
        byte[] here = Reports.written(blocks, "de", Paper.LETTER);
        Locale language = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            for (String tag : List.of("tr-TR", "ar-EG-u-nu-arab", "th-TH-u-ca-buddhist")) {
                Locale.setDefault(Locale.forLanguageTag(tag));
                TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
                assertArrayEquals(here, Reports.written(blocks("year", "de", Choices.START), "de", Paper.LETTER), tag);
            }
        } finally {
            Locale.setDefault(language);
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void a_note_of_ten_thousand_letters_breaks_over_pages_and_is_whole() throws IOException {
        String note = "Everything that was said after the office closed. ".repeat(200);
        List<Block> blocks = new ArrayList<>(blocks("week", "en", Choices.START));
        blocks.add(new Block.Heading(2, "Notes"));
        blocks.add(new Block.Own(new daybook.core.word.OwnWords(note), LocalDate.of(2026, 10, 3)));
        byte[] file = Reports.written(blocks, "en", Paper.A4);
        String body = Reports.run(Reports.text(file)).replaceAll("October2026,edition1Page\\dof\\d", "");
        assertTrue(body.contains(Reports.run(note)));
        try (PDDocument document = Loader.loadPDF(file)) {
            assertEquals(4, document.getNumberOfPages());
        }
    }

    private static String lastLine(PDDocument document, int page) throws IOException {
        var stripper = new PDFTextStripper();
        stripper.setSortByPosition(true);
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        List<String> lines = stripper.getText(document)
                .lines()
                .filter(line -> !line.isBlank())
                .toList();
        return Reports.run(lines.get(lines.size() - 2)); // the last of all is the foot
    }
}
