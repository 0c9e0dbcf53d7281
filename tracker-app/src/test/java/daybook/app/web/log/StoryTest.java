package daybook.app.web.log;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import daybook.app.web.Pages;
import daybook.core.journal.Entry.Interaction;
import daybook.core.journal.JournalCommand.ChangeSettings;
import daybook.core.journal.JournalCommand.NamePattern;
import daybook.core.journal.JournalCommand.RetirePattern;
import daybook.core.journal.PatternMoment;
import daybook.core.journal.Settings;
import daybook.core.word.ChipList;
import daybook.core.word.OwnWords;
import daybook.core.word.PatternId;
import daybook.core.word.PatternStage;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A contact that belongs to a repeating story, and chips in the writer’s own order. */
class StoryTest {
    private static final PatternId PROMISE = new PatternId("promise");
    private final Pages pages = new Pages().people();

    private Pages named() {
        return pages.given(new NamePattern(PROMISE, new OwnWords("The promise")));
    }

    @Test
    void a_contact_carries_the_story_and_its_stage() {
        named().sent("", "log", "after", "-2", "person", "alex", "pattern.id", "promise", "pattern.stage", "letdown");
        assertEquals(
                new PatternMoment(PROMISE, PatternStage.LETDOWN),
                pages.only(Interaction.class).pattern());
    }

    @Test
    void a_story_is_named_while_the_contact_is_logged() {
        pages.sent("", "log", "after", "-2", "person", "alex", "pattern.name", "The silence", "pattern.stage", "fight");
        PatternMoment moment = pages.only(Interaction.class).pattern();
        var pattern = pages.timeline().plans().patterns().values().iterator().next();
        assertEquals(new OwnWords("The silence"), pattern.name());
        assertEquals(new PatternMoment(pattern.id(), PatternStage.FIGHT), moment);
    }

    @Test
    void a_name_that_is_taken_and_a_stage_of_no_story_are_said_beside_their_fields() {
        named();
        String taken = pages.sent(
                "", "log", "after", "-2", "person", "alex", "pattern.id", "new", "pattern.name", "The promise");
        assertTrue(taken.contains("id=\"pattern.name-err\""));
        assertTrue(taken.contains("A pattern already has this name."));
        String stage = pages.sent("", "log", "after", "-2", "person", "alex", "pattern.stage", "fight");
        assertTrue(stage.contains("id=\"pattern.id-err\""));
        String nameless =
                pages.sent("", "log", "after", "-2", "person", "alex", "pattern.id", "new", "pattern.name", " ");
        assertTrue(nameless.contains("id=\"pattern.name-err\""));
        String unknown = pages.sent("", "log", "after", "-2", "person", "alex", "pattern.id", "nobody");
        assertTrue(unknown.contains("This pattern is not in the journal."));
        assertEquals(0, pages.logged().size());
    }

    @Test
    void a_correction_shows_the_story_although_it_is_off_the_list_and_can_unsay_it() {
        named().sent("", "log", "after", "-2", "person", "alex", "pattern.id", "promise", "pattern.stage", "letdown");
        pages.given(new RetirePattern(PROMISE, Pages.TODAY));
        assertFalse(pages.read("").contains("The promise"), "the next contact is not asked about it");
        String id = pages.only(Interaction.class).stamp().id().value();
        String page = pages.read("entries/" + id);
        assertTrue(page.contains("name=\"pattern.id\" value=\"promise\" checked"));
        assertTrue(page.contains("name=\"pattern.stage\" value=\"letdown\" checked"));
        pages.sendAgain(Pages.hidden(page), "entries/" + id, "after", "-1", "person", "alex", "pattern.id", "");
        assertNull(pages.only(Interaction.class).pattern());
    }

    @Test
    void chips_stand_in_the_order_the_writer_gave_them_and_eight_are_at_hand() {
        pages.given(new ChangeSettings(new Settings(
                null,
                null,
                null,
                null,
                null,
                null,
                List.of(),
                Map.of(
                        ChipList.SIGNS, List.of("told-an-ally", "calm"),
                        ChipList.BODY, List.of("jaw"),
                        ChipList.TONES, List.of("peace")))));
        String page = pages.read("");
        String signs = page.substring(page.indexOf("id=\"chips.signs\""), page.indexOf("id=\"pattern.id\""));
        assertTrue(signs.indexOf("told-an-ally") < signs.indexOf("value=\"calm\""));
        assertTrue(signs.indexOf("value=\"calm\"") < signs.indexOf("same-pattern-again"));
        assertEquals(8, signs.substring(0, signs.indexOf("<details")).split("type=\"checkbox\"", -1).length - 1);
        assertTrue(page.indexOf("value=\"jaw\"") < page.indexOf("value=\"stomach\""));
        String evening = pages.read("evening");
        assertTrue(evening.indexOf("value=\"peace\"") < evening.indexOf("value=\"relief\""));
    }

    @Test
    void a_chip_behind_more_is_in_sight_where_it_is_ticked() {
        pages.sent("", "log", "after", "-2", "person", "alex", "chips.signs", "told-an-ally");
        String id = pages.only(Interaction.class).stamp().id().value();
        String page = pages.read("entries/" + id);
        String signs = page.substring(page.indexOf("id=\"chips.signs\""), page.indexOf("id=\"pattern.id\""));
        assertTrue(signs.contains("<details class=\"quietly\" open"), signs);
        assertFalse(pages.read("").contains("<details class=\"quietly\" open"));
    }

    @Test
    void a_hard_one_with_details_is_finished_without_a_word() {
        pages.at("2026-11-20T21:40");
        pages.sent("", "log", "hard", "true", "person", "alex");
        String id = pages.only(Interaction.class).stamp().id().value();
        pages.at("2026-11-21T09:00");
        assertTrue(pages.read("").contains("has no details yet"));
        pages.sendAgain(
                Pages.hidden(pages.read("entries/" + id)),
                "entries/" + id,
                "hard",
                "true",
                "person",
                "alex",
                "story.said",
                "Doors.");
        assertFalse(pages.read("").contains("has no details yet"));
        assertTrue(pages.only(Interaction.class).hard());
    }
}
