package daybook.core.facts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import daybook.core.facts.SwingFacts.Mostly;
import daybook.core.finding.Finding;
import daybook.core.finding.Finding.Leaning;
import daybook.core.finding.Finding.Shown;
import daybook.core.finding.FirstPage;
import daybook.core.finding.Gauge;
import daybook.core.finding.SwungOtherwise;
import daybook.core.finding.Topic;
import daybook.core.given.Lived;
import daybook.core.journal.JournalCommand.BeginPhase;
import daybook.core.timeline.Period;
import daybook.core.trend.Result;
import daybook.core.trend.Why;
import daybook.core.word.PhaseId;
import daybook.core.word.PhaseKind;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** September and October: how far one day lies from the next, and what may be said of it. */
class SwingFactsTest {
    private static final int SEPTEMBER = 30;
    private static final LocalDate LATER = LocalDate.parse("2026-11-21");
    /** Far from day to day in one month, near in the other. */
    private static final IntToDoubleFunction WIDE = day -> day * 7 % 5 - 2;

    private static final IntToDoubleFunction NARROW = day -> day * 7 % 5 % 2;

    private static Lived lived(IntToDoubleFunction september, IntToDoubleFunction october) {
        return Lived.from("2026-09-01")
                .feltToday(IntStream.range(0, 61)
                        .mapToDouble(day -> (day < SEPTEMBER ? september : october).applyAsDouble(day))
                        .toArray());
    }

    private static PeriodFacts october(Lived lived, LocalDate today) {
        return PeriodFacts.of(lived.timeline(), Period.parse("2026-10").orElseThrow(), today);
    }

    private static SwingFacts evenings(Lived lived) {
        return october(lived, LATER).themes().days().swing().stream()
                .filter(swing -> swing.gauge() == Gauge.FELT_TODAY)
                .findFirst()
                .orElseThrow();
    }

    private static List<Finding> said(Lived lived, LocalDate today) {
        return october(lived, today).findings().stream()
                .filter(finding -> finding.about() == Topic.SWING)
                .toList();
    }

    @Test
    void two_months_that_swing_differently_are_told_apart_but_never_on_a_first_page() {
        Lived lived = lived(WIDE, NARROW);
        assertTrue(evenings(lived).differs());
        assertEquals(1, said(lived, LATER).size());
        Shown shown = assertInstanceOf(Shown.class, said(lived, LATER).getFirst());
        SwungOtherwise otherwise = assertInstanceOf(SwungOtherwise.class, shown.claim());
        assertEquals(59, otherwise.n(), "29 pairs before, 30 now");
        assertFalse(FirstPage.of(october(lived, LATER).findings()).said().contains(shown));
    }

    @Test
    void two_months_that_swing_alike_are_compared_and_not_told_apart() {
        Lived lived = lived(WIDE, WIDE);
        assertFalse(evenings(lived).differs());
        assertEquals(List.of(), said(lived, LATER));
        assertTrue(october(lived, LATER).comparisons().notClear() > 0, "asked all the same");
    }

    @Test
    void a_difference_that_the_correction_takes_away_is_still_told_with_a_may() {
        IntToDoubleFunction nearly = day -> day % 4 == 0 ? 0 : WIDE.applyAsDouble(day);
        Lived lived = lived(WIDE, nearly);
        assertTrue(evenings(lived).differs());
        assertInstanceOf(Leaning.class, said(lived, LATER).getFirst());
    }

    @Test
    void a_month_that_runs_and_one_with_a_safety_phase_compare_nothing() {
        LocalDate last = LocalDate.parse("2026-10-31");
        assertEquals(List.of(), said(lived(WIDE, NARROW), last));
        Lived safe = Lived.from(
                        "2026-09-01",
                        new BeginPhase(
                                new PhaseId("safe"), PhaseKind.SAFETY, null, LocalDate.parse("2026-10-12"), null))
                .feltToday(IntStream.range(0, 61)
                        .mapToDouble(day -> (day < SEPTEMBER ? WIDE : NARROW).applyAsDouble(day))
                        .toArray());
        assertEquals(List.of(), said(safe, LATER));
    }

    @Test
    void where_days_are_apart_nothing_is_told_of_their_swing() {
        IntToDoubleFunction everyOther = day -> day % 2 == 0 ? WIDE.applyAsDouble(day) : Double.NaN;
        SwingFacts swing = evenings(lived(WIDE, everyOther));
        assertEquals(Result.declined(Why.TOO_FEW_VALUES), swing.now());
        assertEquals(Optional.empty(), swing.mostly());
        assertFalse(swing.differs());
    }

    @Test
    void seven_days_in_ten_on_one_value_are_no_swing_and_are_counted() {
        IntToDoubleFunction mostly = day -> day % 10 < 8 ? -1 : 2;
        SwingFacts swing = evenings(lived(WIDE, mostly));
        assertEquals(Result.declined(Why.MOSTLY_ONE_VALUE), swing.now());
        assertEquals(Optional.of(new Mostly(-1, 25, 31)), swing.mostly());
        assertEquals(List.of(), said(lived(WIDE, mostly), LATER));
    }

    @Test
    void few_days_on_one_value_are_not_asked_about() {
        IntToDoubleFunction few = day -> day % 3 == 0 ? -1 : Double.NaN;
        assertEquals(Optional.empty(), evenings(lived(WIDE, few)).mostly());
    }
}
