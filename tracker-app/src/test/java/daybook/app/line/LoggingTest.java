package daybook.app.line;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import daybook.app.transfer.EntryShape;
import daybook.app.transfer.JournalImport;
import daybook.app.transfer.ReadFile;
import daybook.core.journal.Decision;
import daybook.core.journal.Entry;
import daybook.core.journal.Journal;
import daybook.core.journal.JournalCommand;
import daybook.core.journal.JournalCommand.OpenJournal;
import daybook.core.journal.JournalEvent;
import daybook.core.timeline.Timeline;
import daybook.core.word.JournalId;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LoggingTest {
    private Journal journal = Journal.NEW;
    private Timeline timeline = Timeline.EMPTY;

    @BeforeEach
    void people_and_boundaries() {
        send(new OpenJournal(new JournalId("00ff"), Acquaintances.NOW, Acquaintances.BERLIN));
        ReadFile read = JournalImport.read(Acquaintances.FILE, journal, timeline, Acquaintances.NOW);
        assertInstanceOf(ReadFile.Plan.class, read).commands().forEach(this::send);
    }

    private void send(JournalCommand command) {
        for (JournalEvent event : assertInstanceOf(Decision.Accepted.class, journal.decide(command))
                .events()) {
            journal = journal.apply(event);
            timeline = timeline.apply(event);
        }
    }

    private Meaning.Made made(String... words) {
        return new Logging(
                        new Meaning(timeline, Acquaintances.NOW.atZone(Acquaintances.BERLIN), Acquaintances.NOW, "e"))
                .made(LogWords.of(List.of(words), null), null);
    }

    private void madeAs(List<String> words, String... parts) {
        List<Entry> entries = assertInstanceOf(Meaning.Made.Entries.class, made(words.toArray(String[]::new)))
                .entries();
        assertEquals(parts.length, entries.size());
        for (int i = 0; i < parts.length; i++) {
            String entry = EntryShape.write(entries.get(i)).toString();
            assertTrue(entry.contains(parts[i]), entry);
        }
    }

    private List<Slip> slips(String... words) {
        return assertInstanceOf(Meaning.Made.Slips.class, made(words)).slips();
    }

    @Test
    void one_line_is_a_contact_and_a_boundary_test_in_one_save() {
        madeAs(
                List.of(
                        "heavy",
                        "e2",
                        "@Alex",
                        "call",
                        "b:sleep=wobbled",
                        "they:crossed",
                        "then:done",
                        "pressure:them,family",
                        "+same-pattern-again",
                        "+stomach",
                        "before:level",
                        "--at",
                        "yesterday 21:00"),
                "\"day\":\"2026-11-20\",\"written\":\"2026-11-21T21:30:00+01:00\",\"source\":\"cli\",\"person\":\"p1\",\"channel\":\"call\",\"before\":0,\"after\":-2,\"eggshells\":2,\"signs\":[\"same-pattern-again\"],\"body\":[\"stomach\"]",
                "\"boundary\":\"b1\",\"version\":2,\"theirs\":\"crossed\",\"mine\":\"held-wobble\",\"followThrough\":\"done\",\"pressure\":[\"them\",\"family\"],\"during\":\"e\"");
    }

    @Test
    void the_order_of_words_says_nothing() {
        madeAs(
                List.of("b:phone=held", "@sam", "e0", "text", "light"),
                "\"person\":\"p2\",\"channel\":\"text\",\"after\":2,\"eggshells\":0",
                "\"boundary\":\"b2\",\"version\":1");
    }

    @ParameterizedTest
    @CsvSource({"-2,-2", "3,3", "+1,1", "0,0", "drained,-3", "Restored,3"})
    void a_feeling_is_a_word_or_a_number(String word, int step) {
        madeAs(List.of(word, "@Alex"), "\"after\":" + step);
    }

    @Test
    void a_hard_one_needs_no_word() {
        madeAs(List.of("--hard", "@Alex"), "\"hard\":true");
    }

    @Test
    void a_quiet_day_stands_alone() {
        madeAs(List.of("quiet", "--at", "yesterday"), "\"kind\":\"quiet-day\",\"at\":\"2026-11-20T12:00:00+01:00\"");
        assertEquals(
                "log.quiet-alone", slips("quiet", "heavy", "@Alex").getFirst().key());
    }

    @Test
    void a_boundary_alone_is_a_test_without_a_contact() {
        madeAs(List.of("@Robin", "b:b2=gave-way"), "\"theirs\":\"unknown\",\"mine\":\"gave-way\"");
    }

    @ParameterizedTest
    @CsvSource({
        "hevy,heavy",
        "calll,call",
        "+stomac,+stomach",
        "dreded,dreaded",
        "they:crosed,they:crossed",
        "b:sleep=hold,b:sleep=held",
        "@Alxe,@alex",
        "bfore:1,before:",
        "before:hevy,before:heavy"
    })
    void an_unknown_word_is_a_slip_with_near_ones(String word, String near) {
        List<String> words = new ArrayList<>(List.of("e1", word));
        if (!word.startsWith("@")) {
            words.add("@Alex");
        }
        assertEquals(
                List.of(near),
                slips(words.toArray(String[]::new)).getFirst().near().stream()
                        .limit(1)
                        .toList());
    }

    @ParameterizedTest
    @CsvSource({
        "b:calls,log.act-missing",
        "b:nothing=held,log.no-such-boundary",
        "b:m=held,log.several-boundaries",
        "b:sundays=held,log.no-such-boundary",
        "settled:soon,log.unknown",
        "at:never,log.at",
        "foo:bar,log.unknown",
        "light,log.twice",
        "they:pushed,log.no-boundary"
    })
    void a_word_that_does_not_fit_is_a_slip(String word, String key) {
        assertEquals(
                List.of(key),
                slips("heavy", "@Robin", word).stream().map(Slip::key).toList());
    }

    @Test
    void several_boundaries_with_the_word_are_listed() {
        assertEquals(
                List.of("No calls after 8 pm", "My phone is mine"),
                slips("heavy", "@Alex", "b:m=held").getFirst().near());
    }

    @ParameterizedTest
    @ValueSource(strings = {"heavy", "--hard", "call"})
    void with_two_people_one_has_to_be_named(String word) {
        assertEquals(
                List.of("log.with-whom"), slips(word).stream().map(Slip::key).toList());
    }
}
