package daybook.app.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class LogCommandTest extends CommandLineCase {

    @BeforeEach
    void given() throws IOException {
        withPeople();
    }

    private void loggedAs(String... parts) throws IOException {
        String all = exported();
        for (String part : parts) {
            assertTrue(all.contains(part), () -> part + " in " + all);
        }
    }

    private void nothingLogged() throws IOException {
        assertTrue(exported().contains("\"entries\": []"));
    }

    @Test
    void one_line_is_a_contact_and_a_boundary_test_in_one_save() throws IOException {
        Ran ran = run(
                "log",
                "heavy",
                "e2",
                "@Alex",
                "call",
                "b:sleep=wobbled",
                "they:crossed",
                "then:done",
                "+same-pattern-again",
                "+stomach",
                "before:level",
                "--at",
                "yesterday 21:00");
        assertEquals("", ran.err());
        assertTrue(ran.out().matches("saved [0-9a-f]{4}\\R"), ran.out());
        loggedAs(
                "\"kind\":\"interaction\",\"at\":\"2026-11-20T21:00:00+01:00\"",
                "\"day\":\"2026-11-20\"",
                "\"person\":\"p1\",\"channel\":\"call\",\"before\":0,\"after\":-2,\"eggshells\":2",
                "\"signs\":[\"same-pattern-again\"],\"body\":[\"stomach\"]",
                "\"boundary\":\"b1\",\"version\":2,\"theirs\":\"crossed\",\"mine\":\"held-wobble\",\"followThrough\":\"done\"");
    }

    @Test
    void an_unknown_word_is_an_error_and_nothing_is_saved() throws IOException {
        Ran ran = run("log", "hevy", "@Alex", "e1");
        assertEquals(64, ran.exit());
        assertTrue(ran.err().endsWith("Did you mean heavy?\nNothing was saved.\n"), ran.err());
        nothingLogged();
    }

    @Test
    void what_the_journal_refuses_is_told_and_not_saved() throws IOException {
        Ran ran = run("log", "heavy", "@Alex", "b:phone=held", "then:done");
        assertEquals(65, ran.exit());
        assertTrue(ran.err().startsWith("A consequence is asked for only where they crossed"), ran.err());
        nothingLogged();
    }

    @Test
    void a_note_comes_from_a_pipe_and_never_from_an_argument() throws IOException {
        assertEquals(
                0,
                piped("Zittrig\nbis zehn\n", "log", "heavy", "@Alex", "--note").exit());
        loggedAs("\"note\":\"Zittrig\\nbis zehn\"");
        assertEquals(64, run("log", "heavy", "@Alex", "--note", "typed").exit());
    }

    @Test
    void lines_from_a_pipe_are_saved_one_by_one_and_a_wrong_one_is_named() throws IOException {
        Ran ran = piped(
                "heavy @Alex at:\"yesterday 10:00\" -- said so\n# not this\n\nfoo @Alex\nlight @Sam\n", "log", "-");
        assertEquals(65, ran.exit());
        assertEquals(2, ran.out().lines().count());
        assertTrue(ran.err().startsWith("Line 4: “foo”"), ran.err());
        assertTrue(ran.err().endsWith("Not saved: 4. All other lines were; mend and send only these.\n"), ran.err());
        assertFalse(ran.err().contains("Nothing was saved"), "the others were: sent again, they would be there twice");
        loggedAs("\"note\":\"said so\"", "\"day\":\"2026-11-20\"", "\"after\":2");
    }

    @Test
    void without_words_three_questions_are_asked() throws IOException {
        person = new Answers("heavy", "Alex", "2");
        assertEquals(0, run("log").exit());
        loggedAs("\"person\":\"p1\"", "\"after\":-2,\"eggshells\":2");
    }

    @Test
    void without_words_and_nobody_to_ask_it_says_what_is_missing() {
        assertEquals(64, run("log").exit());
    }

    @Test
    void the_answer_says_no_more_than_that_it_was_saved_unless_asked() {
        assertFalse(run("log", "heavy", "@Alex").out().contains("Alex"));
        assertTrue(run("log", "heavy", "@Alex", "--show").out().contains("Alex"));
    }

    /** Somebody who answers in this order. */
    record Answers(Deque<String> lines) implements Terminal.Person {
        Answers(String... lines) {
            this(new ArrayDeque<>(List.of(lines)));
        }

        @Override
        public Optional<String> asked(String question) {
            return Optional.ofNullable(lines.poll());
        }

        @Override
        public Optional<char[]> askedUnseen(String question) {
            return Optional.ofNullable(lines.poll()).map(String::toCharArray);
        }
    }
}
