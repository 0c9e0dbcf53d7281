package daybook.app.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import daybook.core.given.Moment;
import daybook.core.given.Said;
import daybook.core.given.Sample;
import daybook.core.journal.JournalCommand.BringIn;
import daybook.core.word.Intention;
import daybook.core.word.UrgeTo;
import daybook.core.word.Week;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The smaller kinds of entry on the page of the days. */
class EveryKindToldTest {
    private static final Moment ALEX = Moment.on("2026-11-20").hour(18).about(Sample.ALEX);
    private static final Moment ALONE = Moment.on("2026-11-20").hour(19);

    private final Pages pages = new Pages()
            .given(
                    Sample.ADD_ALEX,
                    Sample.ADD_SAM,
                    new BringIn(List.of(
                            Said.away("a", ALEX),
                            Said.away("s", ALEX, Intention.SAFETY, null),
                            Said.back("b", ALEX.hour(19), "a"),
                            Said.walked("w", ALONE),
                            Said.supported("c", ALONE.about(Sample.SAM)),
                            Said.won("n", ALONE.note("Called back, and did.")),
                            Said.urge("u", ALEX, UrgeTo.CHECK),
                            Said.checked("f", ALEX),
                            Said.week("k", ALONE, Week.parse("2026-W46").orElseThrow()),
                            Said.month("m", ALEX, YearMonth.parse("2026-10")),
                            Said.gad7("g", ALONE, 3, 2, 1, 0, 3, 2, 1))));

    private String days() {
        return pages.read("days/2026-11").replace("&#39;", "’");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Alex. Took space to calm down, told them, promised to be back in 30 min.",
                "Alex. Took space to stay safe, told them.",
                "Alex. Came back, they met it.",
                "Named what went on in me · Asked what they need",
                "Walk, 20 min, as planned.",
                "In touch with Sam.",
                "Small win.",
                "Called back, and did.",
                "Alex. Urge to check on them, strong, did not act on it.",
                "Alex. A feeling beside the facts, from their reaction.",
                "Feeling: guilt, very strong",
                "Fact: I said no once, kindly.",
                "Afterwards: weak",
                "Looked back at the week from Monday 9 November.",
                "Would I want my best friend in this? Unsure",
                "More help wished for: Cycles that repeat",
                "Went well: Two evenings mine",
                "Alex. Looked back at October 2026.",
                "In me: Withdrawing: some · Feeling numb: no",
                "As I see them: Indifference: much",
                "GAD-7: 12 of 21, moderate."
            })
    void each_is_told_in_words(String sentence) {
        assertTrue(days().contains(sentence), sentence);
    }

    @Test
    void each_is_told_in_german_too() {
        String german = pages.in("de").read("days/2026-11");
        assertTrue(german.contains(
                "Alex. Abstand genommen, um ruhig zu werden, es gesagt, zugesagt, in 30 min zurück zu sein."));
        assertTrue(german.contains("Spaziergang, 20 min, wie geplant."));
        assertFalse(german.contains("told."));
    }

    @Test
    void no_code_and_no_key_stands_in_place_of_a_word() {
        String days = days();
        for (String code : List.of("told.", "said.", "their-reaction", "named-inner-state", "stuck-cycles", "??")) {
            assertEquals(-1, days.indexOf(code), code);
        }
    }
}
