package daybook.app.web.log;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import daybook.app.web.Pages;
import daybook.app.web.Visit;
import daybook.core.journal.Entry;
import daybook.core.journal.Entry.BoundaryTest;
import daybook.core.journal.Entry.Interaction;
import daybook.core.journal.Entry.QuietDay;
import daybook.core.word.BodySign;
import daybook.core.word.BoundaryKind;
import daybook.core.word.Channel;
import daybook.core.word.ContextChip;
import daybook.core.word.Eggshells;
import daybook.core.word.Felt;
import daybook.core.word.FollowThrough;
import daybook.core.word.HealthySign;
import daybook.core.word.MyAct;
import daybook.core.word.OwnWords;
import daybook.core.word.PersonKind;
import daybook.core.word.Pressure;
import daybook.core.word.RedFlag;
import daybook.core.word.Settled;
import daybook.core.word.Sign;
import daybook.core.word.Source;
import daybook.core.word.StuckThought;
import daybook.core.word.TheirAct;
import daybook.core.word.WithdrawalSign;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class LogPageTest {
    private final Pages pages = new Pages().people();

    private String heavyWithAlex() {
        return pages.sent("", "log", "after", "-2", "person", "alex", "test.mine", "none");
    }

    @Test
    void two_taps_save_a_contact_as_of_now() {
        String after = heavyWithAlex();
        Interaction contact = pages.only(Interaction.class);
        assertEquals(Felt.HEAVY, contact.after());
        assertEquals(Pages.ALEX, contact.stamp().person());
        assertEquals(Pages.TODAY, contact.stamp().day());
        assertEquals(pages.now(), contact.stamp().at().toInstant());
        assertEquals("+01:00", contact.stamp().at().getOffset().toString());
        assertEquals(Source.WEB, contact.stamp().source());
        assertNull(contact.eggshells());
        assertTrue(after.contains("Saved: heavy, with Alex."));
    }

    @Test
    void what_was_saved_stands_with_undo_until_the_next_action() {
        heavyWithAlex();
        assertTrue(pages.read("days").contains("Saved: heavy, with Alex."));
        pages.visit().post("undo");
        assertEquals(0, pages.all(Interaction.class).size());
        assertTrue(pages.read("").contains("Taken back."));
    }

    @Test
    void undo_takes_back_the_contact_and_its_boundary_together() {
        pages.boundaries();
        pages.sent("", "log", "after", "1", "person", "alex", "test.mine", "gave-way", "test.boundary[alex]", "calls");
        pages.visit().post("undo");
        assertEquals(0, pages.all(Entry.class).size());
        assertEquals(2, pages.logged().size());
    }

    @Test
    void a_double_tap_saves_once() {
        Map<String, String> form = Pages.hidden(pages.read(""));
        pages.sendAgain(form, "log", "after", "-2", "person", "alex");
        pages.at("2026-11-21T21:41");
        pages.sendAgain(form, "log", "after", "-2", "person", "alex");
        assertEquals(1, pages.logged().size());
    }

    @Test
    void other_details_under_the_same_id_are_kept_for_another_entry() {
        Map<String, String> form = Pages.hidden(pages.read(""));
        pages.sendAgain(form, "log", "after", "-2", "person", "alex");
        String back = pages.follow(pages.sendAgain(form, "log", "after", "3", "person", "alex"));
        assertTrue(back.contains("This was saved already, with other details."));
        assertTrue(back.contains("value=\"3\" checked"));
        pages.sendAgain(Pages.hidden(back), "log", "after", "3", "person", "alex");
        assertEquals(2, pages.all(Interaction.class).size());
    }

    @Test
    void nothing_is_preset_but_whom_it_was_with_last_no_act_and_now() {
        heavyWithAlex();
        String page = pages.read("");
        assertFalse(page.matches("(?s).*name=\"(after|eggshells|before|channel)\"[^>]*checked.*"));
        assertTrue(page.contains("name=\"person\" value=\"alex\" checked"));
        assertTrue(page.contains("name=\"test.mine\" value=\"none\" checked"));
        assertTrue(page.contains("name=\"at\" value=\"2026-11-21T21:40\""));
        pages.at("2026-11-21T21:45").sent("", "log", "after", "1", "person", "mum");
        assertTrue(pages.read("").contains("name=\"person\" value=\"mum\" checked"));
    }

    @Test
    void yesterday_is_a_link_away() {
        assertTrue(pages.read("").contains("?day=2026-11-20\""));
    }

    @Test
    void one_save_logs_the_contact_and_the_boundary_that_came_up() {
        pages.boundaries();
        String after = pages.sent(
                "",
                "log",
                "after",
                "-2",
                "person",
                "alex",
                "test.mine",
                "held-wobble",
                "test.boundary[alex]",
                "calls",
                "test.boundary[mum]",
                "money",
                "test.theirs",
                "crossed",
                "test.followThrough",
                "done",
                "test.pressure",
                "them",
                "test.pressure",
                "family",
                "test.scriptUsed",
                "true");
        Interaction contact = pages.only(Interaction.class);
        BoundaryTest test = pages.only(BoundaryTest.class);
        assertEquals(Pages.CALLS, test.boundary());
        assertEquals(TheirAct.CROSSED, test.theirs());
        assertEquals(MyAct.HELD_WOBBLE, test.mine());
        assertEquals(FollowThrough.DONE, test.followThrough());
        assertEquals(Set.of(Pressure.THEM, Pressure.FAMILY), test.pressure());
        assertEquals(true, test.scriptUsed());
        assertEquals(contact.stamp().id(), test.during());
        assertEquals(Pages.ALEX, test.stamp().person());
        assertTrue(after.contains("Saved: heavy, with Alex. No calls after 9 pm, held with a wobble."));
    }

    @Test
    void the_boundary_is_the_one_of_the_person_who_is_ticked() {
        pages.boundaries();
        pages.sent(
                "",
                "log",
                "after",
                "0",
                "person",
                "mum",
                "test.mine",
                "held-steady",
                "test.boundary[alex]",
                "calls",
                "test.boundary[mum]",
                "money");
        assertEquals(Pages.MONEY, pages.only(BoundaryTest.class).boundary());
    }

    @Test
    void a_consequence_left_over_from_a_changed_answer_is_dropped() {
        pages.boundaries();
        pages.sent(
                "",
                "log",
                "after",
                "0",
                "person",
                "alex",
                "test.mine",
                "held-steady",
                "test.boundary[alex]",
                "calls",
                "test.theirs",
                "pushed",
                "test.followThrough",
                "done");
        assertNull(pages.only(BoundaryTest.class).followThrough());
    }

    @Test
    void an_act_alone_is_enough_what_they_did_is_then_unknown() {
        pages.boundaries();
        pages.sent("", "log", "person", "alex", "test.mine", "gave-way", "test.boundary[alex]", "calls");
        assertNull(pages.only(Interaction.class).after());
        assertEquals(TheirAct.UNKNOWN, pages.only(BoundaryTest.class).theirs());
    }

    @Test
    void a_limit_without_a_card_is_named_while_logging() {
        pages.sent(
                "",
                "log",
                "after",
                "0",
                "person",
                "alex",
                "test.mine",
                "held-steady",
                "test.limit.words",
                "No visits unannounced",
                "test.limit.kind",
                "privacy");
        var boundary = pages.timeline().boundaries().getFirst();
        assertEquals("No visits unannounced", boundary.current().terms().limit().text());
        assertEquals(BoundaryKind.PRIVACY, boundary.current().terms().kind());
        assertEquals(boundary.id(), pages.only(BoundaryTest.class).boundary());
    }

    @Test
    void everything_under_more_is_kept() {
        pages.measures();
        pages.sent(
                "",
                "log",
                "after",
                "-3",
                "person",
                "alex",
                "eggshells",
                "2",
                "before",
                "1",
                "dreaded",
                "true",
                "channel",
                "call",
                "settled",
                "next-day",
                "chips.signs",
                "same-pattern-again",
                "chips.signs",
                "urge-to-fix-it",
                "chips.body",
                "stomach",
                "chips.healthy",
                "stepped-back-to-calm",
                "chips.withdrawal",
                "stopped-sharing",
                "chips.stuck",
                "no-one-better",
                "chips.context",
                "stress",
                "story.topic",
                "money",
                "story.practical",
                "false",
                "story.mineToSolve",
                "false",
                "story.rescued",
                "true",
                "story.said",
                "They asked again.",
                "note",
                "Shaky until ten.",
                "measures[minutes]",
                "12,5");
        Interaction contact = pages.only(Interaction.class);
        assertEquals(Eggshells.WEIGHED_MY_WORDS, contact.eggshells());
        assertEquals(Felt.OKAY, contact.before());
        assertEquals(true, contact.dreaded());
        assertEquals(Channel.CALL, contact.channel());
        assertEquals(Settled.NEXT_DAY, contact.settled());
        assertEquals(
                Set.of(Sign.SAME_PATTERN_AGAIN, Sign.URGE_TO_FIX_IT),
                contact.chips().signs());
        assertEquals(Set.of(BodySign.STOMACH), contact.chips().body());
        assertEquals(Set.of(HealthySign.STEPPED_BACK_TO_CALM), contact.chips().healthy());
        assertEquals(Set.of(WithdrawalSign.STOPPED_SHARING), contact.chips().withdrawal());
        assertEquals(Set.of(StuckThought.NO_ONE_BETTER), contact.chips().stuck());
        assertEquals(Set.of(ContextChip.STRESS), contact.chips().context());
        assertEquals(new OwnWords("money"), contact.story().topic());
        assertEquals(false, contact.story().practical());
        assertEquals(false, contact.story().mineToSolve());
        assertEquals(true, contact.story().rescued());
        assertEquals(new OwnWords("They asked again."), contact.story().said());
        assertEquals(new OwnWords("Shaky until ten."), contact.stamp().note());
        assertEquals(Map.of(Pages.MINUTES, 12.5), contact.measures());
    }

    @Test
    void a_hard_one_is_saved_at_once_without_a_word() {
        String after = pages.sent("", "log", "hard", "true", "person", "mum", "after", "2", "note", "later");
        Interaction contact = pages.only(Interaction.class);
        assertTrue(contact.hard());
        assertNull(contact.after());
        assertEquals(new OwnWords("later"), contact.stamp().note());
        assertTrue(after.contains("Saved: hard one, with Mum."));
    }

    @Test
    void a_hard_one_comes_back_on_the_next_day_only() {
        pages.sent("", "log", "hard", "true", "person", "mum");
        assertFalse(pages.read("").contains("Add details"));
        pages.at("2026-11-22T09:00");
        assertTrue(pages.read("").contains("Yesterday’s hard one with Mum"));
        pages.at("2026-11-23T09:00");
        assertFalse(pages.read("").contains("Add details"));
    }

    @Test
    void a_quiet_day_is_offered_while_the_day_has_no_contact() {
        assertTrue(pages.read("").contains("Quiet day"));
        String after = pages.sent("", "log", "quiet", "true", "person", "alex");
        QuietDay quiet = pages.only(QuietDay.class);
        assertEquals(Pages.TODAY, quiet.stamp().day());
        assertNull(quiet.stamp().person());
        assertTrue(after.contains("Saved: a quiet day."));
        assertFalse(after.contains("Quiet day</button>"));
        pages.at("2026-11-22T10:00");
        heavyWithAlex();
        assertFalse(pages.read("").contains("Quiet day</button>"));
    }

    @Test
    void something_worse_opens_the_page_that_helps() {
        Visit.Page answer = pages.send("", "log", "person", "alex", "chips.redFlags", "threatened");
        assertTrue(answer.location().endsWith("/help"));
        assertEquals(
                Set.of(RedFlag.THREATENED),
                pages.only(Interaction.class).chips().redFlags());
    }

    @Test
    void an_earlier_day_is_filled_in_with_its_day_and_time() {
        String page = pages.read("?day=2026-11-20");
        assertTrue(page.contains("Friday 20 November"));
        assertTrue(page.contains("name=\"at\" value=\"2026-11-20T21:40\""));
        String after = pages.sent("?day=2026-11-20", "log", "after", "1", "person", "alex", "at", "2026-11-20T18:05");
        Interaction contact = pages.only(Interaction.class);
        assertEquals(LocalDate.parse("2026-11-20"), contact.stamp().day());
        assertEquals("2026-11-20T18:05+01:00", contact.stamp().at().toString());
        assertTrue(contact.stamp().late());
        assertTrue(after.contains("It stands on Friday 20 November, 18:05."));
    }

    @Test
    void a_quiet_day_can_be_filled_in() {
        pages.sent("?day=2026-11-13", "log", "quiet", "true", "at", "2026-11-13T21:40");
        assertEquals(
                LocalDate.parse("2026-11-13"),
                pages.only(QuietDay.class).stamp().day());
    }

    @Test
    void after_midnight_it_is_the_new_day() {
        pages.at("2026-11-22T01:30");
        heavyWithAlex();
        assertEquals(
                LocalDate.parse("2026-11-22"),
                pages.only(Interaction.class).stamp().day());
    }

    @Test
    void an_hour_that_was_skipped_becomes_the_one_the_clocks_went_to() {
        pages.sent("", "log", "after", "1", "person", "alex", "at", "2026-03-29T02:30");
        assertEquals(
                "2026-03-29T03:30+02:00",
                pages.only(Interaction.class).stamp().at().toString());
    }

    @Test
    void the_first_person_is_named_with_the_first_contact() {
        Pages empty = new Pages();
        String page = empty.read("");
        assertTrue(page.contains("A name only you need to recognise"));
        String after = empty.sent("", "log", "after", "-1", "someone.alias", "  Kim  K. ", "someone.kind", "sibling");
        var person = empty.timeline().people().getFirst();
        assertEquals(new OwnWords("Kim K."), person.alias());
        assertEquals(PersonKind.SIBLING, person.kind());
        assertEquals(person.id(), empty.only(Interaction.class).stamp().person());
        assertTrue(after.contains("Saved: uneasy, with Kim K."));
    }

    @Test
    void somebody_new_sent_twice_is_added_once() {
        Map<String, String> form = Pages.hidden(pages.read(""));
        for (int tap = 0; tap < 2; tap++) {
            pages.sendAgain(form, "log", "after", "1", "person", "new", "someone.alias", "Kim", "someone.kind", "ex");
        }
        assertEquals(3, pages.timeline().people().size());
        assertEquals(1, pages.logged().size());
    }

    @Test
    void the_day_so_far_stands_beside_the_question() {
        pages.boundaries();
        pages.sent(
                "",
                "log",
                "after",
                "-2",
                "person",
                "alex",
                "eggshells",
                "2",
                "channel",
                "call",
                "test.mine",
                "held-wobble",
                "test.boundary[alex]",
                "calls");
        String page = pages.read("");
        String aside = page.substring(page.indexOf("<aside"));
        assertTrue(aside.contains("Alex, call. Weighed my words."));
        assertTrue(aside.contains("No calls after 9 pm: held with a wobble."));
    }

    @Test
    void own_consequences_are_quoted_for_the_person_they_are_meant_for() {
        pages.boundaries();
        assertTrue(pages.read("").contains("“I hang up”"));
    }

    @Test
    void no_name_and_no_word_of_ones_own_stands_in_an_address() {
        pages.boundaries();
        heavyWithAlex();
        for (String page : new String[] {"", "days", "cards", "people"}) {
            assertFalse(pages.read(page).matches("(?s).*(href|action)=\"[^\"]*(Alex|calls after|hang).*"), page);
        }
    }
}
