package daybook.app.web.paper;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import daybook.app.web.Pages;
import daybook.app.web.Visit;
import daybook.core.journal.Entry;
import daybook.core.journal.Entry.BoundaryTest;
import daybook.core.journal.Entry.CheckIn;
import daybook.core.journal.Entry.Interaction;
import daybook.core.journal.Entry.PracticeDone;
import daybook.core.journal.Entry.QuietDay;
import daybook.core.journal.Stamp;
import daybook.core.word.Eggshells;
import daybook.core.word.Felt;
import daybook.core.word.MyAct;
import daybook.core.word.OwnWords;
import daybook.core.word.PracticeId;
import daybook.core.word.Source;
import daybook.core.word.TheirAct;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PaperPageTest {
    private static final String NOVEMBER = "paper/2026-11";
    private final Pages pages = new Pages().people().boundaries();

    /** @param row fields and values of the third of November */
    private String third(String... row) {
        return pages.sent(NOVEMBER, NOVEMBER, named(3, row));
    }

    private static String[] named(int day, String... row) {
        List<String> all = new ArrayList<>();
        for (int k = 0; k < row.length; k += 2) {
            all.add(row[k].equals("practices") ? "practice" : "rows[" + day + "]." + row[k]);
            all.add(row[k + 1]);
        }
        return all.toArray(String[]::new);
    }

    @Test
    void a_row_becomes_a_check_in_a_contact_and_a_test_of_its_day() {
        third(
                "felt",
                "-1",
                "sleep",
                "2",
                "tension",
                "3",
                "forMe",
                "2+",
                "with",
                "alex",
                "after",
                "−2",
                "careful",
                "2",
                "mine",
                "w",
                "line",
                "Long call");
        CheckIn checkIn = pages.only(CheckIn.class);
        assertEquals(Felt.UNEASY, checkIn.evening().felt());
        assertEquals(2, checkIn.evening().sleep());
        assertEquals(3, checkIn.evening().tension());
        assertEquals(2, checkIn.evening().forMe());
        assertNull(checkIn.evening().eggshells());
        assertEquals(new OwnWords("Long call"), checkIn.stamp().note());
        Interaction contact = pages.only(Interaction.class);
        assertEquals(Pages.ALEX, contact.stamp().person());
        assertEquals(Felt.HEAVY, contact.after());
        assertEquals(Eggshells.WEIGHED_MY_WORDS, contact.eggshells());
        BoundaryTest test = pages.only(BoundaryTest.class);
        assertEquals(MyAct.HELD_WOBBLE, test.mine());
        assertEquals(TheirAct.UNKNOWN, test.theirs());
        assertEquals(Pages.CALLS, test.boundary());
        assertEquals(contact.stamp().id(), test.during());
        assertEquals(0, pages.all(QuietDay.class).size());
    }

    @Test
    void it_stands_on_its_own_day_and_counts_as_filled_in_later() {
        third("felt", "1", "with", "alex");
        for (Entry entry : List.of(pages.only(CheckIn.class), pages.only(Interaction.class))) {
            Stamp stamp = entry.stamp();
            assertEquals(LocalDate.parse("2026-11-03"), stamp.day());
            assertEquals(stamp.day(), stamp.at().toLocalDate());
            assertEquals(pages.now(), stamp.written());
            assertEquals(Source.WEB, stamp.source());
            assertTrue(stamp.late());
        }
    }

    @Test
    void what_is_written_of_today_is_not_late_and_not_to_come() {
        pages.at("2026-11-21T09:10").sent(NOVEMBER, NOVEMBER, named(21, "felt", "1", "with", "alex"));
        assertFalse(pages.only(CheckIn.class).stamp().late());
        assertEquals(pages.now(), pages.only(Interaction.class).stamp().at().toInstant());
    }

    @Test
    void a_whole_month_is_one_save_and_one_undo() {
        List<String> month = new ArrayList<>();
        for (int day = 1; day <= 21; day++) {
            month.addAll(List.of(named(day, "felt", "0", "with", "mum", "mine", "H", "limit", "money")));
        }
        String after = pages.sent(NOVEMBER, NOVEMBER, month.toArray(String[]::new));
        assertTrue(after.contains("Saved: 21 days from paper."));
        assertEquals(63, pages.logged().size());
        assertTrue(pages.follow(pages.visit().post("undo")).contains("Taken back."));
        assertEquals(0, pages.all(Entry.class).size());
    }

    @Test
    void a_tick_at_quiet_is_a_quiet_day_and_keeps_its_line() {
        third("quiet", "yes", "line", "Rain");
        assertEquals(new OwnWords("Rain"), pages.only(QuietDay.class).stamp().note());
        assertEquals(0, pages.all(CheckIn.class).size());
    }

    @Test
    void a_quiet_day_may_still_be_told_of() {
        third("quiet", "yes", "felt", "2", "line", "Rain");
        assertNull(pages.only(QuietDay.class).stamp().note());
        assertEquals(new OwnWords("Rain"), pages.only(CheckIn.class).stamp().note());
    }

    @Test
    void without_a_contact_being_careful_is_of_the_day() {
        third("careful", "3");
        assertEquals(
                Eggshells.SILENCED_MYSELF, pages.only(CheckIn.class).evening().eggshells());
    }

    @Test
    void a_tick_at_practice_is_what_was_chosen_for_the_month() {
        third("practices", "grounding", "practice", "yes");
        assertEquals(new PracticeId("grounding"), pages.only(PracticeDone.class).practice());
        assertTrue(pages.read("paper/2026-10").contains("value=\"grounding\" selected"), "the last one is preset");
    }

    @ParameterizedTest
    @CsvSource({
        "-3, DRAINED",
        "−3, DRAINED",
        "0, LEVEL",
        "+2, LIGHT",
        "2, LIGHT",
        "heavy, HEAVY",
        "He, HEAVY",
        "res, RESTORED"
    })
    void feelings_are_read_as_steps_or_as_the_beginning_of_a_word(String typed, Felt meant) {
        third("felt", typed);
        assertEquals(meant, pages.only(CheckIn.class).evening().felt());
    }

    @ParameterizedTest
    @CsvSource({"H, HELD_STEADY", "w, HELD_WOBBLE", "G, GAVE_WAY", "N, GAVE_WAY", "s, YIELDED_FOR_SAFETY"})
    void letters_of_both_languages_are_read(String typed, MyAct meant) {
        third("with", "alex", "mine", typed);
        assertEquals(meant, pages.only(BoundaryTest.class).mine());
    }

    @Test
    void a_boundary_that_came_up_without_a_contact_stands_alone() {
        third("mine", "H", "limit", "money");
        BoundaryTest test = pages.only(BoundaryTest.class);
        assertEquals(Pages.MONEY, test.boundary());
        assertNull(test.during());
        assertNull(test.stamp().person());
    }

    @ParameterizedTest
    @CsvSource({
        "felt, 4, 'Write −3 to 3, or the beginning of a word such as heavy.'",
        "felt, l, 'Write −3 to 3, or the beginning of a word such as heavy.'",
        "after, x, 'Write −3 to 3, or the beginning of a word such as heavy.'",
        "sleep, 4, 'Write 0, 1, 2 or 3.'",
        "tension, -1, 'Write 0, 1, 2 or 3.'",
        "forMe, 3, 'Write 0, 1 or 2.'",
        "careful, 9, 'Write 0, 1, 2 or 3.'",
        "mine, Q, 'Write H, W, G or S.'",
        "with, nobody, 'This is not one of the choices. Choose again.'"
    })
    void what_cannot_be_read_is_told_beside_its_field_and_everything_is_kept(
            String field, String typed, String sentence) {
        String with = field.equals("with") ? typed : "alex";
        String[] fourth = named(4, "felt", "1", "line", "kept & whole");
        List<String> all = new ArrayList<>(List.of(fourth));
        all.addAll(List.of(named(3, "with", with)));
        if (!field.equals("with")) {
            all.addAll(List.of(named(3, field, typed)));
        }
        String back = pages.sent(NOVEMBER, NOVEMBER, all.toArray(String[]::new));
        assertTrue(back.contains("id=\"rows[3]." + field + "-err\""));
        assertTrue(back.contains(sentence));
        assertTrue(back.contains("name=\"rows[4].line\" value=\"kept &amp; whole\""));
        assertTrue(field.equals("with") || back.contains("name=\"rows[3]." + field + "\" value=\"" + typed + "\""));
        assertEquals(0, pages.logged().size());
    }

    @Test
    void several_are_listed_on_top_with_their_days() {
        List<String> typed = new ArrayList<>(List.of(named(4, "sleep", "9")));
        typed.addAll(List.of(named(3, "after", "9", "felt", "9")));
        String back = pages.sent(NOVEMBER, NOVEMBER, typed.toArray(String[]::new));
        List<String> listed = Pattern.compile("<a href=\"#rows[^>]*>([^<,]*, [^:]*):")
                .matcher(back)
                .results()
                .map(found -> found.group(1))
                .toList();
        assertEquals(List.of("3 Tue, Felt", "3 Tue, With", "3 Tue, After", "4 Wed, Sleep"), listed);
    }

    @Test
    void how_it_was_after_needs_somebody() {
        assertTrue(third("after", "-1").contains("Say with whom."));
        assertEquals(0, pages.logged().size());
    }

    @Test
    void a_day_with_a_contact_is_no_quiet_one() {
        assertTrue(third("with", "alex", "quiet", "yes").contains("A day with a contact was not a quiet one."));
        assertEquals(0, pages.logged().size());
    }

    @Test
    void which_boundary_is_asked_only_where_it_does_not_go_without_saying() {
        assertTrue(third("with", "mum", "mine", "H").contains("Choose which boundary it was."));
        assertEquals(0, pages.logged().size());
        pages.sent(NOVEMBER, NOVEMBER, named(3, "with", "mum", "mine", "H", "limit", "money"));
        pages.sent(NOVEMBER, NOVEMBER, named(4, "with", "mum", "mine", "G"));
        assertEquals(
                List.of(Pages.MONEY, Pages.MONEY),
                pages.all(BoundaryTest.class).stream()
                        .map(BoundaryTest::boundary)
                        .toList());
    }

    @Test
    void without_a_boundary_it_says_so() {
        Pages bare = new Pages().people();
        String back = bare.sent(NOVEMBER, NOVEMBER, named(3, "mine", "H"));
        assertTrue(back.contains("No boundary is set yet."));
        assertFalse(back.contains("rows[3].limit"));
    }

    @Test
    void sent_twice_it_is_logged_once() {
        Map<String, String> form = Pages.hidden(pages.read(NOVEMBER));
        String[] typed = named(21, "felt", "1", "with", "alex", "mine", "H", "practice", "yes", "practices", "walk");
        pages.sendAgain(form, NOVEMBER, typed);
        pages.at("2026-11-21T21:43");
        String again = pages.follow(pages.sendAgain(form, NOVEMBER, typed));
        assertEquals(4, pages.logged().size());
        assertTrue(again.contains("Nothing was added"));
        String other = pages.follow(pages.sendAgain(form, NOVEMBER, named(21, "felt", "2")));
        assertTrue(other.contains("This day was saved already, with other details."));
        assertEquals(4, pages.logged().size());
    }

    @Test
    void what_was_taken_back_can_be_sent_anew() {
        Map<String, String> form = Pages.hidden(pages.read(NOVEMBER));
        pages.sendAgain(form, NOVEMBER, named(3, "felt", "1"));
        pages.visit().post("undo");
        assertEquals(0, pages.all(CheckIn.class).size());
        pages.sendAgain(form, NOVEMBER, named(3, "felt", "1"));
        assertEquals(1, pages.all(CheckIn.class).size());
    }

    @Test
    void a_day_that_was_logged_is_shown_and_not_asked() {
        Map<String, String> before = Pages.hidden(pages.read(NOVEMBER));
        pages.sent("evening?day=2026-11-03", "evening", "felt", "2");
        String page = pages.read(NOVEMBER);
        assertFalse(page.contains("name=\"rows[3].felt\""));
        assertTrue(page.contains("name=\"rows[4].felt\""));
        assertTrue(page.contains("days/2026-11#d2026-11-03"));
        String back = pages.follow(pages.sendAgain(before, NOVEMBER, named(3, "felt", "1")));
        assertTrue(back.contains("Something was logged for this day meanwhile."));
        assertTrue(back.contains("name=\"rows[3].felt\" value=\"1\""));
        assertEquals(1, pages.all(CheckIn.class).size());
    }

    @Test
    void a_day_to_come_is_neither_asked_nor_taken() {
        String page = pages.read(NOVEMBER);
        assertTrue(page.contains("name=\"rows[21].felt\""));
        assertFalse(page.contains("name=\"rows[22].felt\""));
        assertTrue(page.contains("The days to come can be typed in once they have been."));
        Visit.Page answer = pages.visit().post(NOVEMBER, named(22, "felt", "1"));
        assertEquals(303, answer.status());
        assertEquals(0, pages.logged().size());
        assertTrue(pages.read(NOVEMBER).contains("This day has not been yet."));
        assertTrue(pages.read("paper/2026-12").contains("This month has not begun."));
    }

    @Test
    void an_empty_month_says_what_to_do() {
        assertTrue(pages.sent(NOVEMBER, NOVEMBER, named(3, "line", "  ")).contains("Type in at least one day."));
    }

    @Test
    void in_the_first_days_of_a_month_the_last_one_is_asked_about() {
        assertTrue(pages.visit().get("paper").location().endsWith("/paper/2026-11"));
        pages.at("2026-12-02T08:00");
        assertTrue(pages.visit().get("paper").location().endsWith("/paper/2026-11"));
        pages.at("2026-12-09T08:00");
        assertTrue(pages.visit().get("paper").location().endsWith("/paper/2026-12"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"paper/2026-13", "paper/never", "paper/2026", "paper/99999-01", "paper/0001-01"})
    void what_is_no_month_is_not_found(String path) {
        assertEquals(404, pages.visit().get(path).status());
    }

    @Test
    void the_card_is_a_file_with_a_neutral_name() {
        Visit.Page card = pages.visit().get("paper/2026-12/card?paper=letter&language=de");
        assertEquals(200, card.status());
        assertEquals("application/pdf", card.header("content-type"));
        assertEquals("attachment; filename=\"daybook-2026-12.pdf\"", card.header("content-disposition"));
        assertTrue(card.body().startsWith("%PDF-1."));
        assertTrue(String.valueOf(card.header("cache-control")).contains("no-store"));
    }

    @ParameterizedTest
    @CsvSource({"en, What did you write on paper?, Careful", "de, Was hast du auf Papier geschrieben?, Vorsicht"})
    void the_page_speaks_the_words_of_the_card(String language, String question, String head) {
        String page = pages.in(language).read(NOVEMBER);
        assertTrue(page.contains(question));
        assertTrue(page.contains("<label for=\"rows[3].careful\">" + head + "</label>"));
        assertFalse(page.contains("??"));
        assertEquals(2, page.split("<h1", -1).length);
    }

    @Test
    void one_finds_it_from_more_and_from_the_report() {
        assertTrue(pages.read("more").contains("paper\""));
        assertTrue(pages.read("pages").contains("paper\""));
    }
}
