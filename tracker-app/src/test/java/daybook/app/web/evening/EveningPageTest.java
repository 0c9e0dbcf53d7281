package daybook.app.web.evening;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import daybook.app.web.Pages;
import daybook.core.journal.Entry.CheckIn;
import daybook.core.journal.Evening;
import daybook.core.journal.JournalCommand.LogEntries;
import daybook.core.journal.Stamp;
import daybook.core.word.Eggshells;
import daybook.core.word.EntryId;
import daybook.core.word.Felt;
import daybook.core.word.OwnWords;
import daybook.core.word.Source;
import daybook.core.word.Tone;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EveningPageTest {
    private final Pages pages = new Pages().measures();

    private CheckIn first() {
        return (CheckIn) pages.logged().getFirst().entry();
    }

    @Test
    void one_tap_closes_the_day_and_nothing_is_preset() {
        assertFalse(pages.read("evening").matches("(?s).*type=\"radio\"[^>]*checked.*"));
        String after = pages.sent("evening", "evening", "felt", "0");
        CheckIn closed = pages.only(CheckIn.class);
        assertEquals(Felt.LEVEL, closed.evening().felt());
        assertNull(closed.evening().forMe());
        assertEquals(Pages.TODAY, closed.stamp().day());
        assertEquals(pages.now(), closed.stamp().at().toInstant());
        assertTrue(after.contains("Saved: the day is closed."));
        pages.visit().post("undo");
        assertEquals(0, pages.all(CheckIn.class).size());
    }

    @Test
    void every_part_is_kept() {
        pages.sent(
                "evening",
                "evening",
                "felt",
                "2",
                "rose",
                "The walk",
                "thorn",
                "The message",
                "forMe",
                "2",
                "steadiness",
                "3",
                "sleep",
                "1",
                "tension",
                "2",
                "numbness",
                "0",
                "eggshells",
                "1",
                "grief",
                "3",
                "tones",
                "relief",
                "tones",
                "missing-them",
                "measures[unrest]",
                "4",
                "emotion",
                "tired",
                "intention",
                "Rest",
                "note",
                "Long day.");
        CheckIn closed = pages.only(CheckIn.class);
        assertEquals(
                new Evening(
                        new OwnWords("The walk"),
                        new OwnWords("The message"),
                        2,
                        Felt.LIGHT,
                        Eggshells.A_LITTLE_CAREFUL,
                        1,
                        2,
                        0,
                        3,
                        3,
                        Set.of(Tone.RELIEF, Tone.MISSING_THEM)),
                closed.evening());
        assertEquals(Map.of(Pages.UNREST, 4.0), closed.measures());
        assertEquals(new OwnWords("tired"), closed.emotion());
        assertEquals(new OwnWords("Rest"), closed.intention());
        assertEquals(new OwnWords("Long day."), closed.stamp().note());
    }

    @Test
    void a_double_tap_closes_once() {
        Map<String, String> form = Pages.hidden(pages.read("evening"));
        pages.sendAgain(form, "evening", "felt", "1");
        pages.at("2026-11-21T21:41");
        pages.sendAgain(form, "evening", "felt", "1");
        assertEquals(1, pages.logged().size());
        assertEquals(List.of(), pages.logged().getFirst().history());
    }

    @Test
    void closing_a_closed_day_again_corrects_it() {
        pages.sent("evening", "evening", "felt", "1", "rose", "The walk");
        pages.at("2026-11-21T22:30");
        String page = pages.read("evening");
        assertTrue(page.contains("You closed this day at 21:40."));
        assertTrue(page.contains("value=\"The walk\""));
        assertTrue(page.contains("name=\"felt\" value=\"1\" checked"));
        String after = pages.sent("evening", "evening", "felt", "-1", "rose", "The walk");
        assertEquals(1, pages.logged().size());
        assertEquals(Felt.UNEASY, first().evening().felt());
        assertEquals(1, pages.logged().getFirst().history().size());
        assertTrue(after.contains("Corrected. The first version is kept."));
    }

    @Test
    void an_intention_of_the_morning_stays_beside_the_close() {
        pages.at("2026-11-21T07:30");
        assertTrue(pages.sent("evening", "evening", "intention", "Answer when I am ready.")
                .contains("<span>Saved.</span>"));
        String id = pages.only(CheckIn.class).stamp().id().value();
        assertTrue(pages.read("evening/" + id).contains("You wrote this at 07:30."));
        pages.at("2026-11-21T22:00");
        String page = pages.read("evening");
        assertTrue(page.contains("This morning you meant to"));
        assertFalse(page.contains("You closed this day"));
        pages.sent("evening", "evening", "felt", "1");
        assertEquals(2, pages.all(CheckIn.class).size());
    }

    @Test
    void another_day_is_closed_under_its_own_date() {
        assertTrue(pages.read("evening?day=2026-11-20").contains("How was that day?"));
        String after = pages.sent("evening?day=2026-11-20", "evening", "felt", "1");
        CheckIn closed = pages.only(CheckIn.class);
        assertEquals(LocalDate.parse("2026-11-20"), closed.stamp().day());
        assertEquals("2026-11-20T21:00+01:00", closed.stamp().at().toString());
        assertTrue(closed.stamp().late());
        assertTrue(after.contains("Friday 20 November is closed."));
    }

    @Test
    void after_midnight_yesterday_is_one_link_away() {
        pages.at("2026-11-22T00:30");
        assertTrue(pages.read("evening").contains("evening?day=2026-11-21\""));
    }

    @Test
    void a_day_to_come_is_today() {
        assertTrue(pages.read("evening?day=2027-01-01").contains("How was today?"));
        assertTrue(pages.read("evening?day=never").contains("How was today?"));
    }

    @Test
    void an_empty_close_says_what_to_do() {
        String back = pages.sent("evening", "evening", "rose", "  ");
        assertTrue(back.contains("Choose or write at least one thing."));
        assertTrue(back.contains("class=\"errors\""));
        assertEquals(0, pages.logged().size());
    }

    @ParameterizedTest
    @CsvSource({
        "felt, 4, felt",
        "forMe, 3, forMe",
        "sleep, 4, sleep",
        "tension, -1, tension",
        "numbness, x, numbness",
        "steadiness, 9, steadiness",
        "grief, 4, grief",
        "eggshells, 7, eggshells",
        "tones, glee, tones",
        "measures[unrest], 8, measures[unrest]"
    })
    void what_cannot_be_read_comes_back_beside_its_field(String field, String value, String at) {
        String back = pages.sent("evening", "evening", field, value, "rose", "kept");
        assertTrue(back.contains("id=\"" + at + "-err\""));
        assertTrue(back.contains("value=\"kept\""));
        assertEquals(0, pages.logged().size());
    }

    @Test
    void a_long_line_comes_back_whole() {
        String text = "\uD83C\uDF39".repeat(10_001);
        String back = pages.sent("evening", "evening", "rose", text);
        assertTrue(back.contains("2 too many"));
        assertTrue(back.contains(text));
    }

    @Test
    void a_check_in_is_corrected_by_its_id_and_keeps_the_words_it_was_imported_with() {
        Stamp stamp = new Stamp(
                new EntryId("row"),
                OffsetDateTime.parse("2026-11-10T20:00:00+01:00"),
                Pages.BERLIN,
                LocalDate.parse("2026-11-10"),
                pages.now(),
                Source.CSV,
                null,
                null);
        CheckIn row = new CheckIn(
                stamp, null, null, Evening.NONE, List.of(new OwnWords("gardening")), Map.of(Pages.UNREST, 3.0));
        pages.given(new LogEntries(List.of(row)));
        String page = pages.read("evening/row");
        assertTrue(page.contains("name=\"measures[unrest]\" value=\"3\" checked"));
        pages.sendAgain(Pages.hidden(page), "evening/row", "felt", "1", "measures[unrest]", "3");
        CheckIn now = pages.only(CheckIn.class);
        assertEquals(Felt.OKAY, now.evening().felt());
        assertEquals(List.of(new OwnWords("gardening")), now.labels());
        assertEquals(stamp.at(), now.stamp().at());
        assertEquals(404, pages.visit().get("evening/none").status());
    }
}
