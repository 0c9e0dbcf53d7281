package daybook.core.finding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import daybook.core.trend.Diaries;
import daybook.core.trend.Result;
import daybook.core.trend.Series;
import daybook.core.trend.Strength;
import daybook.core.trend.Unit;
import daybook.core.trend.Why;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a family of trends may say. */
class TrendClaimsTest {
    private static IntStream seeds() {
        return IntStream.range(0, 200);
    }

    private static TrendAnswer alone(Series series) {
        return TrendClaims.of(List.of(question(series))).getFirst();
    }

    private static TrendQuestion question(Series series) {
        return new TrendQuestion(series, TrendQuestion.HALF_A_POINT, List.of());
    }

    private static Series noisy(Unit unit, int n, double drift, Random random) {
        return Series.of(
                unit,
                IntStream.range(0, n).toArray(),
                IntStream.range(0, n)
                        .mapToDouble(d -> Math.rint(drift * d / n + random.nextGaussian()))
                        .toArray());
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void nothing_is_claimed_below_its_minimum(int seed) {
        Random random = Diaries.random(seed);
        int n = random.nextInt(59);
        TrendAnswer days = alone(noisy(Unit.DAY, n, 9, random));
        assertEquals(TrendVerdict.CANNOT_TELL, days.verdict());
        assertEquals(Result.declined(Why.TOO_FEW_VALUES), days.change());
        assertEquals(n, days.n());
        TrendAnswer weeks = alone(noisy(Unit.WEEK, random.nextInt(20), 9, random));
        assertEquals(TrendVerdict.CANNOT_TELL, weeks.verdict());
        assertEquals(Result.declined(Why.TOO_FEW_VALUES), weeks.trend());
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void a_strong_drift_is_shown_with_its_direction(int seed) {
        Random random = Diaries.random(seed);
        double drift = random.nextBoolean() ? 4 : -4;
        TrendAnswer answer = alone(noisy(Unit.DAY, 120, drift, random));
        assertEquals(TrendVerdict.SHOWN, answer.verdict());
        assertEquals((int) Math.signum(drift), answer.direction());
    }

    @Test
    void sixty_days_within_eight_weeks_are_enough_and_the_same_value_never() {
        assertTrue(alone(noisy(Unit.DAY, 60, 9, Diaries.random(1)))
                .trend()
                .toOptional()
                .isPresent());
        Series constant = Series.of(Unit.DAY, IntStream.range(0, 90).toArray(), new double[90]);
        assertEquals(Result.declined(Why.NO_VARIATION), alone(constant).trend());
    }

    @Test
    void a_level_diary_is_said_to_stay_the_same() {
        Series level = Series.of(
                Unit.DAY,
                IntStream.range(0, 240).toArray(),
                IntStream.range(0, 240).mapToDouble(d -> d % 3).toArray());
        TrendAnswer answer = alone(level);
        assertEquals(TrendVerdict.NO_CHANGE, answer.verdict());
        assertEquals(0, answer.direction());
    }

    @Test
    void a_trend_that_holds_alone_may_only_lean_among_many() {
        var leaning = IntStream.range(0, 400)
                .mapToObj(seed -> noisy(Unit.DAY, 90, .9, Diaries.random(seed)))
                .filter(s -> alone(s).verdict() == TrendVerdict.SHOWN)
                .filter(s -> TrendClaims.of(IntStream.range(0, 8)
                                        .mapToObj(i ->
                                                question(i == 0 ? s : noisy(Unit.DAY, 90, 0, Diaries.random(1000 + i))))
                                        .toList())
                                .getFirst()
                                .verdict()
                        == TrendVerdict.LEANING)
                .count();
        assertTrue(leaning > 10, "only " + leaning);
    }

    @Test
    void a_step_up_and_back_without_a_trend_only_leans() {
        Random random = Diaries.random(5);
        Series thereAndBack = Series.of(
                Unit.DAY,
                IntStream.range(0, 180).toArray(),
                IntStream.range(0, 180)
                        .mapToDouble(d -> Math.rint((d >= 60 && d < 120 ? 3 : 0) + random.nextGaussian()))
                        .toArray());
        TrendAnswer answer = alone(thereAndBack);
        assertEquals(
                Strength.LEANING, answer.change().toOptional().orElseThrow().strength());
    }

    @Test
    void answers_stand_in_the_order_of_the_questions() {
        Series none = Series.of(Unit.DAY, new int[0], new double[0]);
        List<TrendAnswer> answers = TrendClaims.of(
                List.of(question(none), question(noisy(Unit.DAY, 120, 5, Diaries.random(2))), question(none)));
        assertEquals(
                List.of(TrendVerdict.CANNOT_TELL, TrendVerdict.SHOWN, TrendVerdict.CANNOT_TELL),
                answers.stream().map(TrendAnswer::verdict).toList());
    }

    @Test
    void a_sure_trend_too_slight_to_matter_only_leans() {
        TrendAnswer answer = alone(noisy(Unit.DAY, 4000, .3, Diaries.random(3)));
        assertTrue(answer.trend().toOptional().orElseThrow().adjusted().p() <= .05);
        assertEquals(TrendVerdict.LEANING, answer.verdict());
    }
}
