package daybook.reports.summary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import daybook.core.timeline.Timeline;
import daybook.core.word.Paper;
import daybook.reports.block.Block;
import daybook.reports.block.Block.DataTable;
import daybook.reports.block.Block.Figure;
import daybook.reports.block.Block.Listing;
import daybook.reports.block.Block.PageBreak;
import daybook.reports.block.Block.Panels;
import daybook.reports.block.ChartSpec.Lines;
import daybook.reports.block.ChartSpec.Size;
import daybook.reports.month.BlockText;
import daybook.reports.pdf.PdfWriter;
import daybook.reports.sharing.Choices;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The page that stands alone, with more than there is room for. */
class PageOneTest {
    private static final String AUTUMN = "2026-08-01..2026-10-31";
    private static final Timeline CONTACTS = LongWords.timeline(true);
    private static final Timeline MEASURES = LongWords.timeline(false);

    private static SampleSummary summary(boolean contacts, boolean all, Paper paper, int questions) {
        return SampleSummary.of(
                contacts ? CONTACTS : MEASURES,
                AUTUMN,
                all ? SampleSummary.ALL : Choices.start(),
                "de",
                paper,
                LongWords.questions(questions));
    }

    private static List<Block> first(List<Block> all) {
        return all.subList(0, all.indexOf(new PageBreak()));
    }

    private static <T extends Block> List<T> of(Class<T> kind, List<Block> blocks) {
        return blocks.stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    @ParameterizedTest
    @CsvSource({
        "true, false, A4, 2",
        "true, false, LETTER, 2",
        "true, true, A4, 5",
        "true, true, LETTER, 5",
        "false, true, A4, 2",
        "false, true, LETTER, 5",
    })
    void the_longest_words_leave_it_one_page_with_at_most_three_behind_it(
            boolean contacts, boolean everything, Paper paper, int questions) {
        SampleSummary summary = summary(contacts, everything, paper, questions);
        List<Block> all = summary.blocks();
        var writer = new PdfWriter();
        assertEquals(1, writer.pages(first(all), summary.page()));
        int pages = writer.pages(all, summary.page());
        assertTrue(pages > 1 && pages <= 4, pages + " pages");
    }

    @Test
    void boundaries_and_the_drawing_give_way_in_steps_before_a_question_does() {
        List<Block> roomy = first(SampleSummary.of(CONTACTS, AUTUMN, Choices.start(), "en", Paper.A4, List.of())
                .blocks());
        List<Block> full = first(summary(true, false, Paper.LETTER, 3).blocks());
        assertTrue(rows(roomy) >= rows(full), rows(roomy) + " rows and " + rows(full));
        assertTrue(rows(full) == 5 || rows(full) == 6, "four or five and all of them");
        assertEquals(Size.LOWEST, lines(full));
        assertTrue(of(Listing.class, full).getFirst().items().size() <= 3);
    }

    @Test
    void where_nothing_says_how_contact_went_own_measures_stand_there_and_the_rest_overleaf() {
        List<Block> all = summary(false, false, Paper.A4, 1).blocks();
        List<Figure> here = panels(first(all));
        List<Figure> there = panels(all.subList(first(all).size(), all.size()));
        assertTrue(here.size() == 4 || here.size() == 6, here.size() + " measures");
        assertEquals(9, here.size() + there.size());
        assertFalse(there.stream().anyMatch(here::contains));
        assertTrue(
                Stream.concat(here.stream(), there.stream())
                        .allMatch(figure -> ((Lines) figure.chart()).size() == Size.SMALL),
                "six or fewer stay small");
    }

    @Test
    void what_there_was_no_room_for_is_named_and_what_was_asked_for_by_name_stays() {
        String text = BlockText.of(summary(true, true, Paper.LETTER, 5).blocks());
        assertTrue(text.contains("Hier war kein Platz mehr für: Meine eigenen Maße"));
        assertFalse(text.contains("Punkte sind Tage"), "nothing explains a drawing that is not there");
        for (String kept : List.of("Warnzeichen", "Fragebögen", "Meine Monatsrückblicke", "Frage 4", "Fingerabdruck")) {
            assertTrue(text.contains(kept), kept);
        }
        assertFalse(BlockText.of(summary(true, false, Paper.A4, 2).blocks()).contains("Hier war kein Platz"));
    }

    private static List<Figure> panels(List<Block> blocks) {
        return of(Panels.class, blocks).stream()
                .flatMap(panels -> panels.figures().stream())
                .toList();
    }

    private static int rows(List<Block> blocks) {
        return of(DataTable.class, blocks).getFirst().rows().size();
    }

    private static Size lines(List<Block> blocks) {
        return ((Lines) of(Figure.class, blocks).getFirst().chart()).size();
    }
}
