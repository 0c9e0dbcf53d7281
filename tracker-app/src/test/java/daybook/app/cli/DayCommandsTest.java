package daybook.app.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DayCommandsTest extends CommandLineCase {

    @BeforeEach
    void given() throws IOException {
        withPeople();
    }

    private void logged(String part) throws IOException {
        String all = exported();
        assertTrue(all.contains(part), () -> part + " in " + all);
    }

    private void saves(String... command) {
        Ran ran = run(command);
        assertEquals("", ran.err());
        assertTrue(ran.out().matches("saved [0-9a-f]{4}\\R"), ran.out());
    }

    @Test
    void a_day_is_closed_in_a_few_words_in_any_order() throws IOException {
        saves("day", "okay", "st2", "+relief", "sl1", "me2", "e1");
        logged(
                "\"source\":\"cli\",\"forMe\":2,\"felt\":1,\"eggshells\":1,\"sleep\":1,\"steadiness\":2,\"tones\":[\"relief\"]");
    }

    @Test
    void a_day_can_be_closed_later() throws IOException {
        saves("day", "-2", "--at", "yesterday");
        logged("\"day\":\"2026-11-20\"");
        logged("\"felt\":-2");
    }

    @Test
    void a_quiet_day_stands_alone() throws IOException {
        assertEquals(64, run("day", "--quiet", "okay").exit());
        saves("day", "--quiet");
        logged("\"kind\":\"quiet-day\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"st4", "okai", "+releif", "sl1"})
    void a_word_that_does_not_fit_saves_nothing(String word) throws IOException {
        assertEquals(64, run("day", "light", "sl2", word).exit());
        assertTrue(exported().contains("\"entries\": []"));
        saves("day", "light", "sl2");
    }

    @Test
    void an_empty_day_is_refused_with_the_reason() {
        Ran ran = run("day");
        assertEquals(65, ran.exit());
        assertEquals("Choose or write at least one thing.\n", ran.err());
    }

    @Test
    void stepping_away_and_back_belong_together() throws IOException {
        saves("away", "30", "calm", "told", "@Alex", "--at", "20:00");
        saves("back", "repair:state,ask", "met", "--at", "20:25");
        logged("\"person\":\"p1\",\"intention\":\"calm\",\"told\":true,\"promisedMinutes\":30");
        logged("\"returned\":true,\"repair\":[\"named-inner-state\",\"asked-what-they-need\"],\"response\":\"met\"");
        Ran again = run("back");
        assertEquals(64, again.exit());
        assertEquals("No step-away is open.\nNothing was saved.\n", again.err());
    }

    @Test
    void stepping_away_needs_a_reason() throws IOException {
        Ran ran = run("away", "30");
        assertEquals(64, ran.exit());
        assertTrue(ran.err().contains("calm, space, avoid, punish or safety"), ran.err());
        saves("away", "30", "space");
    }

    @Test
    void coming_back_is_from_whom_is_named() throws IOException {
        saves("away", "calm", "@Alex", "--at", "19:00");
        saves("away", "calm", "@Robin", "--at", "20:00");
        saves("back", "@Alex");
        Ran robin = run("back", "@Alex");
        assertEquals(64, robin.exit());
        saves("back");
    }

    @Test
    void a_step_away_is_closed_without_coming_back_by_a_reason_from_a_pipe() throws IOException {
        saves("away", "calm", "@Alex", "--at", "19:00");
        assertEquals(65, run("back", "closed").exit());
        assertEquals(0, piped("They left\n", "back", "closed", "--note").exit());
        logged("\"returned\":false,\"reason\":\"They left\"");
    }

    @Test
    void the_only_supporter_need_not_be_named() throws IOException {
        saves("support");
        logged("\"kind\":\"support-contact\"");
        logged("\"person\":\"p2\"");
        assertEquals(64, run("support", "Sam").exit());
        assertEquals(64, run("support", "@Nobody").exit());
        Ran other = run("support", "@Alex");
        assertEquals(64, other.exit());
        assertTrue(other.err().contains("@Alex is not marked as somebody who supports you."), other.err());
    }

    @Test
    void undo_takes_back_the_whole_last_save_and_then_the_one_before() throws IOException {
        saves("day", "okay", "--at", "yesterday");
        now = now.plusSeconds(60);
        saves("log", "heavy", "@Alex", "b:sleep=held");
        now = now.plusSeconds(60);
        assertTrue(run("undo").out().startsWith("taken back "));
        assertEquals(2, takenBack());
        run("undo");
        assertEquals(3, takenBack());
        assertEquals(65, run("undo").exit());
    }

    private int takenBack() throws IOException {
        return exported().split("\"retracted\"", -1).length - 1;
    }

    @Test
    void there_is_nothing_to_undo_in_a_new_journal() {
        Ran ran = run("undo");
        assertEquals(65, ran.exit());
        assertEquals("There is nothing to take back.\n", ran.err());
        assertFalse(ran.out().contains("taken back"));
    }
}
