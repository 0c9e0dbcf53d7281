package daybook.app.web.steps;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import daybook.app.web.Pages;
import daybook.core.journal.Entry.PracticeDone;
import daybook.core.journal.Entry.SmallWin;
import daybook.core.journal.Entry.SupportContact;
import daybook.core.journal.Entry.Urge;
import daybook.core.journal.JournalCommand.AddPerson;
import daybook.core.journal.JournalCommand.ChangeSettings;
import daybook.core.journal.JournalCommand.RetirePractice;
import daybook.core.journal.JournalCommand.SetPractice;
import daybook.core.journal.PracticeTerms;
import daybook.core.journal.Settings;
import daybook.core.word.ChipList;
import daybook.core.word.OwnWords;
import daybook.core.word.PersonId;
import daybook.core.word.PersonKind;
import daybook.core.word.PracticeId;
import daybook.core.word.PracticeKind;
import daybook.core.word.UrgeTo;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class StepsPageTest {
    private static final PersonId SAM = new PersonId("sam");
    private static final PracticeId PIANO = new PracticeId("piano");
    private final Pages pages = new Pages()
            .people()
            .given(
                    new AddPerson(SAM, new OwnWords("Sam"), PersonKind.FRIEND, true, true),
                    new SetPractice(
                            PIANO,
                            new PracticeTerms(PracticeKind.OWN, new OwnWords("Piano"), 3),
                            Pages.TODAY.minusDays(30)));

    @Test
    void a_practice_takes_a_tap_and_its_minutes_are_optional() {
        String after = pages.sent("steps", "steps", "practice.practice", "piano");
        PracticeDone done = pages.only(PracticeDone.class);
        assertEquals(PIANO, done.practice());
        assertNull(done.minutes());
        assertNull(done.planned());
        assertNull(done.stamp().person());
        assertTrue(after.contains("Saved: Piano."));
        pages.visit().post("undo");
        assertEquals(0, pages.all(PracticeDone.class).size());
    }

    @Test
    void every_part_of_a_practice_is_kept() {
        pages.sent(
                "steps",
                "steps",
                "practice.practice",
                "walk",
                "practice.minutes.picked",
                "20",
                "practice.planned",
                "true",
                "practice.note",
                "By the river.",
                "when.at",
                "2026-11-20T18:30");
        PracticeDone done = pages.only(PracticeDone.class);
        assertEquals(20, done.minutes());
        assertEquals(true, done.planned());
        assertEquals(new OwnWords("By the river."), done.stamp().note());
        assertEquals("2026-11-20T18:30+01:00", done.stamp().at().toString());
    }

    @Test
    void one_tap_on_a_name_is_a_contact_with_a_supporter() {
        String page = pages.read("steps");
        assertTrue(page.contains("<button class=\"chip\" name=\"support.person\" value=\"sam\">Sam</button>"));
        assertFalse(page.contains("name=\"support.person\" value=\"alex\""), "Alex is no supporter");
        String after = pages.sent("steps", "steps", "support.person", "sam");
        assertEquals(SAM, pages.only(SupportContact.class).stamp().person());
        assertTrue(after.contains("Saved: In touch with Sam."));
    }

    @Test
    void all_that_is_said_is_one_save_and_undone_as_one() {
        String after = pages.sent(
                "steps",
                "steps",
                "practice.practice",
                "walk",
                "support.person",
                "sam",
                "urge.to",
                "check",
                "urge.strength",
                "2",
                "urge.acted",
                "false",
                "urge.person",
                "alex",
                "urge.note",
                "Their page.",
                "win.line",
                "Put the phone away.");
        Urge urge = pages.only(Urge.class);
        assertEquals(UrgeTo.CHECK, urge.to());
        assertEquals(2, urge.strength());
        assertEquals(false, urge.acted());
        assertEquals(Pages.ALEX, urge.stamp().person());
        assertEquals(new OwnWords("Their page."), urge.stamp().note());
        assertEquals(
                new OwnWords("Put the phone away."),
                pages.only(SmallWin.class).stamp().note());
        assertEquals(4, pages.logged().size());
        assertTrue(after.contains(
                "Saved: Walk. In touch with Sam. Alex. Urge to check on them, strong, did not act on it. Small win."));
        pages.visit().post("undo");
        assertEquals(0, pages.logged().stream().filter(one -> one.counts()).count());
    }

    @Test
    void an_empty_form_says_what_to_do_and_a_preset_person_alone_is_no_urge() {
        String back = pages.sent("steps", "steps", "urge.person", "alex", "win.line", " ");
        assertTrue(back.contains("Choose or write at least one thing."));
        assertEquals(0, pages.logged().size());
    }

    @Test
    void a_part_that_is_half_said_is_asked_for_and_the_tapped_name_stays_chosen() {
        String back = pages.sent(
                "steps", "steps", "practice.minutes.typed", "20", "urge.strength", "3", "support.person", "sam");
        assertTrue(back.contains("id=\"practice.practice-err\""));
        assertTrue(back.contains("id=\"urge.to-err\""));
        assertTrue(back.contains("name=\"support.person\" value=\"sam\" checked"));
        assertEquals(0, pages.logged().size());
    }

    @Test
    void practices_stand_in_the_writers_order_and_what_is_off_the_list_is_not_offered() {
        pages.given(
                new RetirePractice(new PracticeId("hobby"), Pages.TODAY),
                new ChangeSettings(new Settings(
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        List.of(),
                        Map.of(ChipList.PRACTICES, List.of("piano", "walk")))));
        String page = pages.read("steps");
        assertFalse(page.contains("value=\"hobby\""));
        assertTrue(page.indexOf("value=\"piano\"") < page.indexOf("value=\"walk\""));
        assertTrue(page.indexOf("value=\"walk\"") < page.indexOf("value=\"breathing\""));
    }

    @Test
    void breathing_is_told_in_words_where_no_script_runs() {
        String page = pages.read("steps");
        assertTrue(page.contains("Breathe in for 4 seconds, hold for 4, breathe out for 4, hold for 4."));
        assertTrue(page.contains("<script src=\"/s/breath.js\" defer></script>"));
        assertTrue(page.contains("<button class=\"btn quiet small\" type=\"button\" hidden>Begin</button>"));
        assertEquals(200, pages.visit().get("/s/breath.js").status());
    }

    @Test
    void each_kind_is_corrected_with_its_values_in_place() {
        pages.sent(
                "steps",
                "steps",
                "practice.practice",
                "walk",
                "practice.minutes.typed",
                "25",
                "support.person",
                "sam",
                "urge.to",
                "fix",
                "win.line",
                "One");
        corrected(pages.only(PracticeDone.class).stamp().id().value(), "value=\"25\"", "practice.practice", "piano");
        assertEquals(PIANO, pages.only(PracticeDone.class).practice());
        assertNull(pages.only(PracticeDone.class).minutes());
        corrected(
                pages.only(SupportContact.class).stamp().id().value(),
                "value=\"sam\" checked",
                "support.person",
                "mum");
        assertEquals(Pages.MUM, pages.only(SupportContact.class).stamp().person());
        corrected(pages.only(Urge.class).stamp().id().value(), "value=\"fix\" checked", "urge.to", "reassure");
        assertEquals(UrgeTo.REASSURE, pages.only(Urge.class).to());
        corrected(pages.only(SmallWin.class).stamp().id().value(), "One", "win.line", "Two");
        assertEquals(new OwnWords("Two"), pages.only(SmallWin.class).stamp().note());
        assertEquals(4, pages.logged().size());
        assertEquals(404, pages.visit().get("steps/none").status());
    }

    private void corrected(String id, String inPlace, String field, String value) {
        String page = pages.read("steps/" + id);
        assertTrue(page.contains(inPlace), inPlace);
        assertEquals(
                1,
                List.of("practice.practice", "support.person", "urge.to", "win.line").stream()
                        .filter(part -> page.contains("name=\"" + part + "\""))
                        .count());
        String after = pages.follow(pages.sendAgain(Pages.hidden(page), "steps/" + id, field, value));
        assertTrue(after.contains("Corrected. The first version is kept."));
    }
}
