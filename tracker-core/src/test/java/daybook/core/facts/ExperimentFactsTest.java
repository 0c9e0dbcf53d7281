package daybook.core.facts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import daybook.core.facts.ExperimentFacts.Read;
import daybook.core.given.Lived;
import daybook.core.journal.ExperimentTerms;
import daybook.core.journal.ExperimentTerms.Lot;
import daybook.core.journal.JournalCommand.BeginExperiment;
import daybook.core.journal.JournalCommand.BeginPhase;
import daybook.core.journal.JournalCommand.EndExperiment;
import daybook.core.journal.JournalCommand.EndPhase;
import daybook.core.timeline.Timeline;
import daybook.core.trend.Result;
import daybook.core.trend.Why;
import daybook.core.word.ExperimentId;
import daybook.core.word.OwnWords;
import daybook.core.word.PhaseId;
import daybook.core.word.PhaseKind;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Ten days from 11 September, with evenings all through September: one by itself, as its own page tells it. */
class ExperimentFactsTest {
    private static final ExperimentId WALK = new ExperimentId("walk");
    private static final LocalDate BEGINS = LocalDate.parse("2026-09-11");

    private static BeginExperiment begin(@Nullable Lot lot) {
        return new BeginExperiment(WALK, new ExperimentTerms(new OwnWords("Walk"), 10, BEGINS, lot));
    }

    /** −1 before it, +1 in it, 0 after it. */
    private static Timeline september(Lived from) {
        return from.feltToday(IntStream.range(0, 30)
                        .mapToDouble(day -> day < 10 ? -1 : day < 20 ? 1 : 0)
                        .toArray())
                .timeline();
    }

    private static ExperimentFacts on(String today, Timeline timeline) {
        return ExperimentFacts.of(timeline, timeline.plans().experiment(WALK).orElseThrow(), LocalDate.parse(today));
    }

    private static Read read(ExperimentFacts facts) {
        return facts.read().getFirst();
    }

    @Test
    void what_a_day_was_like_is_told_before_during_and_after() {
        ExperimentFacts facts = on("2026-10-05", september(Lived.from("2026-09-01", begin(null))));
        assertTrue(facts.over());
        assertEquals(OptionalDouble.of(-1), Read.typical(read(facts).before()));
        assertEquals(OptionalDouble.of(1), Read.typical(read(facts).during()));
        assertEquals(OptionalDouble.of(0), Read.typical(read(facts).after()));
        assertEquals(10, read(facts).after().size());
        assertEquals(Result.declined(Why.TOO_FEW_STARTS), read(facts).drawn(), "no lot was drawn");
    }

    @Test
    void a_part_nobody_wrote_in_has_no_typical_day() {
        assertEquals(OptionalDouble.empty(), Read.typical(List.of()));
    }

    @Test
    void on_its_last_day_it_is_not_over_and_the_next_day_it_is() {
        Timeline timeline = september(Lived.from("2026-09-01", begin(null)));
        assertFalse(on("2026-09-20", timeline).over());
        assertTrue(on("2026-09-21", timeline).over());
    }

    @Test
    void ended_before_the_day_of_the_lot_all_its_days_are_off() {
        Timeline timeline = september(Lived.from(
                "2026-09-01", begin(new Lot(4, 8, 8)), new EndExperiment(WALK, LocalDate.parse("2026-09-14"))));
        Read read = read(on("2026-10-05", timeline));
        assertEquals(4, read.before().size(), "not the days after it");
        assertEquals(0, read.during().size());
        assertEquals(Result.declined(Why.TOO_FEW_VALUES), read.drawn());
    }

    @Test
    void a_safety_phase_on_the_days_before_it_bars_it_and_one_after_all_of_it_does_not() {
        Timeline before =
                september(Lived.from("2026-09-01", begin(new Lot(2, 9, 5)), phase("2026-09-05"), ended("2026-09-06")));
        assertTrue(on("2026-10-05", before).safety());
        assertEquals(
                Result.declined(Why.NOT_ASKED), read(on("2026-10-05", before)).drawn());
        Timeline after =
                september(Lived.from("2026-09-01", begin(new Lot(2, 9, 5)), phase("2026-10-02"), ended("2026-10-03")));
        assertFalse(on("2026-10-05", after).safety());
    }

    private static BeginPhase phase(String from) {
        return new BeginPhase(new PhaseId("safe"), PhaseKind.SAFETY, null, LocalDate.parse(from), null);
    }

    private static EndPhase ended(String on) {
        return new EndPhase(new PhaseId("safe"), LocalDate.parse(on));
    }
}
