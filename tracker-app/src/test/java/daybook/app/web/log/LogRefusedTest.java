package daybook.app.web.log;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import daybook.app.web.Pages;
import daybook.app.web.Visit;
import daybook.core.journal.Entry.Interaction;
import daybook.core.journal.Entry.QuietDay;
import daybook.core.journal.JournalCommand.RetireBoundary;
import daybook.core.word.OwnWords;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whatever is typed into the form of a contact, it is saved or comes back with a sentence that says how to mend it. */
class LogRefusedTest {
    private final Pages pages = new Pages().people().boundaries().measures();

    private static String[] with(String... bad) {
        List<String> all = new ArrayList<>(List.of("after", "1", "person", "alex"));
        for (int i = 0; i < bad.length; i += 2) {
            int there = all.indexOf(bad[i]);
            if (there % 2 == 0 && there >= 0) {
                all.set(there + 1, bad[i + 1]);
            } else {
                all.addAll(List.of(bad[i], bad[i + 1]));
            }
        }
        return all.toArray(String[]::new);
    }

    @Test
    void the_control_is_saved() {
        pages.sent("", "log", with());
        assertEquals(1, pages.all(Interaction.class).size());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "after | | after | Choose a word",
                "after | 9 | after | not one of the choices",
                "after | <b> | after | not one of the choices",
                "person | | person | Choose with whom it was.",
                "person | nobody | person | Choose with whom it was.",
                "person | new | someone.alias | Write something here.",
                "eggshells | 4 | eggshells | not one of the choices",
                "before | x | before | not one of the choices",
                "channel | pigeon | channel | not one of the choices",
                "settled | never | settled | not one of the choices",
                "dreaded | perhaps | dreaded | not one of the choices",
                "chips.signs | unheard-of | chips.signs | not one of the choices",
                "chips.redFlags | x | chips.redFlags | not one of the choices",
                "test.mine | juggled | test.mine | not one of the choices",
                "at | 2027-01-01T10:00 | at | in the future",
                "at | yesterday | at | Write the day and the time",
                "at | 2026-02-30T10:00 | at | Write the day and the time",
                "at | 12026-01-01T10:00 | at | Write the day and the time",
                "measures[minutes] | 301 | measures[minutes] | from 0 to 300",
                "measures[minutes] | many | measures[minutes] | Write a number",
                "measures[minutes] | 1e9 | measures[minutes] | Write a number",
            })
    void what_cannot_be_read_comes_back_beside_its_field(String field, String value, String at, String sentence) {
        Visit.Page answer = pages.send("", "log", with(field, value == null ? "" : value, "note", "kept"));
        assertEquals(303, answer.status());
        String back = pages.follow(answer);
        int error = back.indexOf("id=\"" + at + "-err\"");
        assertTrue(error > 0, "an error at " + at);
        String said = back.substring(error, back.indexOf("</span></span>", error));
        assertTrue(said.contains("Error:") && said.contains(sentence), said);
        assertTrue(back.contains(">\nkept</textarea>") || back.contains("kept</textarea>"), "nothing is lost");
        assertEquals(0, pages.logged().size());
    }

    @Test
    void an_act_needs_its_boundary() {
        String back = pages.sent("", "log", with("test.mine", "gave-way"));
        assertTrue(back.contains("Choose which boundary came up."));
        assertEquals(0, pages.logged().size());
    }

    @Test
    void a_boundary_retired_meanwhile_is_refused_and_somebody_new_is_not_added_either() {
        var form = Pages.hidden(pages.read(""));
        pages.given(new RetireBoundary(Pages.CALLS, Pages.TODAY));
        String back = pages.follow(pages.sendAgain(
                form,
                "log",
                with(
                        "person",
                        "new",
                        "someone.alias",
                        "Kim",
                        "someone.kind",
                        "ex",
                        "test.mine",
                        "gave-way",
                        "test.boundary[anybody]",
                        "calls")));
        assertTrue(back.contains("This boundary is retired."));
        assertTrue(back.contains("value=\"Kim\""));
        assertEquals(2, pages.timeline().people().size());
    }

    @Test
    void a_name_that_is_taken_says_so_beside_the_name() {
        String back = pages.sent("", "log", with("person", "new", "someone.alias", " alex", "someone.kind", "ex"));
        assertTrue(back.contains("id=\"someone.alias-err\""));
        assertTrue(back.contains("Somebody already has this name."));
    }

    @Test
    void a_day_with_a_contact_cannot_be_called_quiet() {
        var form = Pages.hidden(pages.read(""));
        pages.sent("", "log", with());
        String back = pages.follow(pages.sendAgain(form, "log", "quiet", "true"));
        assertTrue(back.contains("That day already has a contact"));
        assertEquals(0, pages.all(QuietDay.class).size());
    }

    @Test
    void two_errors_are_also_listed_on_top_and_lead_to_their_fields() {
        String back = pages.sent("", "log", with("eggshells", "9", "channel", "x"));
        String list = back.substring(back.indexOf("class=\"errors\""), back.indexOf("<fieldset"));
        assertTrue(list.contains("href=\"#eggshells\"") && list.contains("href=\"#channel\""));
        assertTrue(list.contains("autofocus"));
        assertTrue(back.contains("id=\"eggshells\" tabindex=\"-1\""));
    }

    @ParameterizedTest
    @CsvSource({"x", "ü", "\uD83E\uDEF6", "م"})
    void ten_thousand_characters_are_kept_as_typed(String letter) {
        String text = letter.repeat(10_000 / letter.length());
        pages.sent("", "log", with("story.said", text));
        assertEquals(new OwnWords(text), pages.only(Interaction.class).story().said());
    }

    @Test
    void line_ends_are_kept_and_unified() {
        pages.sent("", "log", with("note", "one\r\ntwo\rthree"));
        assertEquals(
                new OwnWords("one\ntwo\nthree"),
                pages.only(Interaction.class).stamp().note());
    }

    @Test
    void more_than_twenty_thousand_come_back_whole_with_a_count() {
        String text = "x".repeat(20_001);
        String back = pages.sent("", "log", with("note", text));
        assertTrue(back.contains("longer than 20,000 characters: 1 too many"));
        assertTrue(back.contains(text));
        assertEquals(0, pages.logged().size());
    }

    @Test
    void marks_of_html_are_shown_as_typed() {
        String back = pages.sent("", "log", with("channel", "x", "story.topic", "<b>\"&"));
        assertTrue(back.contains("&lt;b&gt;&quot;&amp;"));
    }

    @Test
    void what_was_refused_waits_in_memory_until_it_is_mended() {
        pages.sent("", "log", with("channel", "x", "note", "kept"));
        pages.read("days");
        String back = pages.read("");
        assertTrue(back.contains("kept</textarea>"));
        pages.sendAgain(Pages.hidden(back), "log", with("channel", "call", "note", "kept"));
        assertEquals(1, pages.logged().size());
        assertTrue(!pages.read("").contains("kept</textarea>"));
    }

    @Test
    void a_note_that_begins_with_a_line_end_does_not_lose_it_on_the_way_back() {
        String back = pages.sent("", "log", with("channel", "x", "note", "kept"));
        assertTrue(
                back.contains("name=\"note\">\nkept</textarea>"), "a browser drops the first line end after the tag");
    }

    @Test
    void in_german_too() {
        pages.in("de");
        String back = pages.sent("", "log", with("after", ""));
        assertTrue(back.contains("Wähl ein Wort"));
    }
}
