package daybook.core.trend;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** When steadiness may be called another than 8 weeks ago: each edge, and right beside it. */
class SteadinessChangeTest {
    /** With twice this variance the difference of two means is a tenth of z. */
    private static final double VARIANCE = .005;

    private static SteadinessLevel level(double mean, double width) {
        return new SteadinessLevel(mean - width / 2, mean, mean + width / 2, mean, VARIANCE);
    }

    private static SteadinessChange change(double z, double widthThen, double widthNow) {
        return SteadinessChange.between(level(.5 - z / 20, widthThen), level(.5 + z / 20, widthNow));
    }

    @ParameterizedTest
    @CsvSource({
        "1.65, SHOWN, 1",
        "1.63, LEANING, 1",
        "1.29, LEANING, 1",
        "1.27, CANNOT_TELL, 0",
        "-1.65, SHOWN, -1",
        "-1.63, LEANING, -1",
        "-1.29, LEANING, -1",
        "-1.27, CANNOT_TELL, 0"
    })
    void it_is_shown_from_1_64_leans_from_1_28_and_is_unknown_below(double z, Strength strength, int direction) {
        SteadinessChange change = change(z, .3, .3);
        assertEquals(z, change.z(), 1e-9);
        assertEquals(strength, change.strength());
        assertEquals(direction, change.direction());
    }

    @ParameterizedTest
    @CsvSource({".499, .499, SHOWN", ".501, .3, CANNOT_TELL", ".3, .501, CANNOT_TELL"})
    void a_wide_band_on_either_day_says_nothing_however_far_apart_the_two_are(
            double then, double now, Strength strength) {
        assertEquals(strength, change(3, then, now).strength());
    }

    @Test
    void z_is_the_difference_over_what_both_levels_vary() {
        for (int seed = 0; seed < 200; seed++) {
            Random random = Diaries.random(seed);
            List<TestDay> days = IntStream.range(0, 100)
                    .filter(d -> d == 0 || random.nextDouble() < .4)
                    .mapToObj(d -> new TestDay(d, random.nextInt(2), 1))
                    .toList();
            SteadinessChange change =
                    SteadinessChange.of(days, 100).toOptional().orElseThrow();
            assertEquals(Steadiness.of(days, 44), Result.of(change.then()));
            double off = change.now().mean() - change.then().mean();
            double variance = change.now().variance() + change.then().variance();
            assertEquals(off, change.z() * Math.sqrt(variance), 1e-12);
        }
    }
}
