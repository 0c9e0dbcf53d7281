package daybook.core.facts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import daybook.core.trend.DayValues;
import daybook.core.word.Daily;
import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ValuesTest {
    private static final List<Double> AS_THEY_CAME = List.of(4.0, 1.0, 7.0, 2.0);

    @ParameterizedTest
    @CsvSource({"MEAN, 3.5", "MEDIAN, 3", "FIRST, 4", "LAST, 2", "SUM, 14"})
    void a_day_has_one_value_by_its_rule(Daily daily, double value) {
        assertEquals(OptionalDouble.of(value), Values.ofDay(AS_THEY_CAME, daily));
    }

    @ParameterizedTest
    @EnumSource(Daily.class)
    void a_day_without_a_value_has_none(Daily daily) {
        assertEquals(OptionalDouble.empty(), Values.ofDay(List.of(), daily));
    }

    @Test
    void the_order_of_summation_does_not_show() {
        assertTrue(.1 + .2 + .3 != .3 + .2 + .1, "or this test proves nothing");
        assertEquals(Values.ofDay(List.of(.1, .2, .3), Daily.SUM), Values.ofDay(List.of(.3, .2, .1), Daily.SUM));
    }

    @Test
    void a_third_is_rounded_to_nine_decimals() {
        assertEquals(OptionalDouble.of(.333333333), Values.ofDay(List.of(0.0, 0.0, 1.0), Daily.MEAN));
    }

    @Test
    void there_is_no_negative_zero() {
        double value = Values.ofDay(List.of(-0.0), Daily.LAST).orElseThrow();
        assertEquals(0, Double.compare(0.0, value));
        assertEquals(0, Double.compare(0.0, DayValues.rounded(-1e-12)));
    }

    @Test
    void a_number_beyond_all_numbers_stays_one() {
        assertEquals(
                OptionalDouble.of(Double.POSITIVE_INFINITY),
                Values.ofDay(List.of(Double.MAX_VALUE, Double.MAX_VALUE), Daily.SUM));
        assertEquals(Double.MAX_VALUE, DayValues.rounded(Double.MAX_VALUE));
    }

    /** R 4.2.2: quantile(c(1, 2, 4, 7), c(.25, .5, .75)) is 1.75, 3, 4.75. */
    @ParameterizedTest
    @CsvSource({"0, 1", ".25, 1.75", ".5, 3", ".75, 4.75", "1, 7"})
    void the_middle_half_lies_between_the_quarters(double share, double value) {
        assertEquals(value, Values.quantile(AS_THEY_CAME, share), 1e-12);
    }
}
