package daybook.reports.summary;

import static daybook.core.given.CameUp.cameUp;
import static daybook.core.given.Contact.contact;
import static daybook.core.given.Given.given;
import static daybook.core.given.Sample.ADD_ALEX;
import static daybook.core.given.Sample.ALEX;
import static daybook.core.given.Sample.log;
import static daybook.core.given.Sample.words;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import daybook.core.given.Given;
import daybook.core.given.Moment;
import daybook.core.journal.BoundaryTerms;
import daybook.core.journal.Chips;
import daybook.core.journal.Entry.Interaction;
import daybook.core.journal.JournalCommand.BeginPhase;
import daybook.core.journal.JournalCommand.NamePattern;
import daybook.core.journal.JournalCommand.SetBoundary;
import daybook.core.journal.PatternMoment;
import daybook.core.journal.Story;
import daybook.core.timeline.Period;
import daybook.core.word.Audience;
import daybook.core.word.BoundaryId;
import daybook.core.word.BoundaryKind;
import daybook.core.word.Felt;
import daybook.core.word.FollowThrough;
import daybook.core.word.MyAct;
import daybook.core.word.OwnWords;
import daybook.core.word.Paper;
import daybook.core.word.PatternId;
import daybook.core.word.PatternStage;
import daybook.core.word.PhaseId;
import daybook.core.word.PhaseKind;
import daybook.core.word.RedFlag;
import daybook.core.word.SharedPart;
import daybook.core.word.TheirAct;
import daybook.reports.block.Block;
import daybook.reports.block.Block.PageBreak;
import daybook.reports.pdf.PdfPage;
import daybook.reports.pdf.PdfPictures;
import daybook.reports.pdf.PdfWriter;
import daybook.reports.sharing.Choices;
import daybook.reports.sharing.Letters;
import daybook.reports.sharing.Sharing;
import daybook.reports.text.Phrases;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TherapistSummaryTest {
    private static final Period PERIOD = new Period(LocalDate.parse("2026-08-01"), LocalDate.parse("2026-10-31"));
    private static final LocalDate TODAY = LocalDate.parse("2026-11-24");
    private static final LocalDate FIRST = LocalDate.parse("2026-05-04");
    private static final PatternId MONEY = new PatternId("money-again");

    /** Half a year with contact, six boundaries with long titles and a story that comes back. */
    private static Given halfAYear() {
        Given journal = given(ADD_ALEX, new NamePattern(MONEY, words("Geld, schon wieder, und immer zum Monatsende")));
        for (int k = 0; k < 6; k++) {
            journal = journal.and(new SetBoundary(
                    boundary(k),
                    new BoundaryTerms(
                            BoundaryKind.TIME,
                            Set.of(),
                            words("Grenze " + k
                                    + ": am Wochenende keine Anrufe vor dem Frühstück, niemals und nirgends"),
                            null,
                            null,
                            null),
                    FIRST));
        }
        for (int day = 0; day < 181; day += 2) {
            journal = journal.and(log(contact(day), test(day)));
        }
        return journal;
    }

    private static BoundaryId boundary(int k) {
        return new BoundaryId("b" + k);
    }

    private static Interaction contact(int day) {
        PatternStage stage = PatternStage.values()[day / 2 % 4];
        return new Interaction(
                Moment.on(FIRST.plusDays(day).toString()).about(ALEX).stamp("c" + day),
                Felt.LEVEL,
                Felt.values()[2 + day / 40],
                null,
                false,
                null,
                null,
                null,
                day % 20 == 0
                        ? new Chips(
                                Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), Set.of(RedFlag.THREATENED))
                        : Chips.NONE,
                Story.NONE,
                Map.of(),
                new PatternMoment(MONEY, stage));
    }

    private static daybook.core.journal.Entry test(int day) {
        return cameUp("t" + day, FIRST.plusDays(day).toString(), day < 80 ? MyAct.GAVE_WAY : MyAct.HELD_STEADY)
                .moment(Moment.on(FIRST.plusDays(day).toString()).about(ALEX).hour(13))
                .of(boundary(day / 2 % 6))
                .they(TheirAct.CROSSED)
                .then(FollowThrough.DONE)
                .entry();
    }

    private static Brief brief(Given journal, Choices choices, int questions, String language) {
        var timeline = journal.timeline();
        var shared = Sharing.view(timeline, choices, PERIOD, Letters.of(timeline, Audience.THERAPIST), TODAY);
        List<OwnWords> typed = IntStream.range(0, questions)
                .mapToObj(
                        k -> words("Frage " + k + ": " + "wie ich ruhig bleibe, wenn Alex wieder anfängt. ".repeat(3)))
                .toList();
        return Brief.of(
                shared, TODAY, typed, Optional.empty(), Phrases.in(language).orElseThrow());
    }

    private static PdfPage page(Brief brief, Paper paper) {
        return new PdfPage(paper, brief.phrases(), "Daybook", TherapistSummary.foot(brief), "test", Audience.THERAPIST);
    }

    private static List<Block> blocks(Brief brief, Paper paper) {
        return TherapistSummary.compose(brief, some -> new PdfWriter().pages(some, page(brief, paper)));
    }

    private static String text(Brief brief, Paper paper) {
        return PdfPictures.text(new PdfWriter().write(blocks(brief, paper), page(brief, paper)), "");
    }

    @ParameterizedTest
    @CsvSource({"LETTER, de, 0", "LETTER, de, 4", "A4, de, 4", "A4, en, 12", "LETTER, de, 30"})
    void page_one_is_one_page_however_long_its_words_are(Paper paper, String language, int questions) {
        Brief brief = brief(halfAYear(), Choices.start(), questions, language);
        List<Block> all = blocks(brief, paper);
        List<Block> first = all.subList(0, all.indexOf(new PageBreak()));
        var writer = new PdfWriter();
        assertEquals(1, writer.pages(first, page(brief, paper)));
        assertTrue(writer.pages(all, page(brief, paper)) <= 4);
        String text =
                PdfPictures.text(writer.write(all, page(brief, paper)), "").replaceAll("\\s+", " ");
        for (int k = 0; k < questions; k++) {
            assertTrue(text.contains("Frage " + k + ":"), "question " + k);
        }
    }

    @Test
    void the_table_has_the_five_that_came_up_most_and_all_of_them() {
        Brief brief = brief(halfAYear(), Choices.start(), 0, "en");
        var table = new BoundaryTable(brief)
                .blocks(5).stream()
                        .filter(Block.DataTable.class::isInstance)
                        .map(Block.DataTable.class::cast)
                        .findFirst()
                        .orElseThrow();
        assertEquals(6, table.rows().size());
        assertEquals("All 6", table.rows().getLast().getFirst().plain());
        assertTrue(table.rows().getFirst().getFirst().plain().endsWith("…"));
    }

    @Test
    void a_story_that_comes_back_is_told_with_its_dates() {
        Brief brief = brief(halfAYear(), Choices.start(), 0, "en");
        List<Rounds> rounds = Rounds.of(brief.shared().timeline(), PERIOD);
        assertEquals(1, rounds.size());
        assertTrue(rounds.getFirst().gaps().stream().skip(1).allMatch(gap -> gap == 8));
        assertTrue(text(brief, Paper.A4).contains("rounds"));
        assertFalse(text(brief(halfAYear(), Choices.start().without(SharedPart.SIGNS), 0, "en"), Paper.A4)
                .contains("rounds"));
    }

    @ParameterizedTest
    @CsvSource({"en, '.*\\b[Yy]ou(r|rs|rself)?\\b.*'", "de, '.*\\b([Dd]u|[Dd]ein\\w*|[Dd]ir|[Dd]ich)\\b.*'"})
    void it_speaks_of_i_and_never_of_you(String language, String other) {
        Choices all = new Choices(Set.of(SharedPart.values()), Set.of(), Set.of());
        String text = text(brief(halfAYear(), all, 1, language), Paper.A4).replaceAll("\\s+", " ");
        assertFalse(text.matches(other));
        assertTrue("You did".matches(".*\\b[Yy]ou(r|rs|rself)?\\b.*"));
    }

    @Test
    void in_a_safety_phase_nothing_is_compared_and_red_flags_come_first_if_chosen() {
        Given safe = halfAYear()
                .and(new BeginPhase(new PhaseId("p"), PhaseKind.SAFETY, ALEX, LocalDate.parse("2026-10-10"), null));
        String kept = text(brief(safe, Choices.start(), 0, "en"), Paper.A4);
        assertTrue(kept.contains("Not shown for this period."));
        assertFalse(
                kept.contains("steady my boundaries") || kept.contains("Steadier") || kept.contains("safety phase"));
        assertFalse(kept.contains("Threatened"));
        String chosen = text(brief(safe, Choices.start().with(SharedPart.RED_FLAGS), 0, "en"), Paper.A4);
        assertTrue(chosen.indexOf("Red flags") < chosen.indexOf("What can be said"));
        assertTrue(chosen.contains("Threatened"));
        assertTrue(text(brief(halfAYear(), Choices.start(), 0, "en"), Paper.A4).contains("Steadier"));
    }

    @Test
    void a_time_without_entries_is_one_sentence() {
        String text = text(brief(given(ADD_ALEX), Choices.start(), 0, "en"), Paper.A4);
        assertTrue(text.contains("No entries in this time."));
        assertFalse(text.contains("What can be said"));
        assertTrue(text.contains("Page 1 of 1"));
    }
}
