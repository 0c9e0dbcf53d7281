package daybook.core.trend;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Sorting that counts what it turns round, against looking at every pair. */
class MergeSortTest {
    static IntStream seeds() {
        return Diaries.seeds();
    }

    private static long falling(double[] x) {
        return IntStream.range(0, x.length)
                .mapToLong(j -> IntStream.range(0, j).filter(i -> x[j] < x[i]).count())
                .sum();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void it_sorts_and_counts_the_falling_pairs(int seed) {
        Random random = Diaries.random(seed);
        double grain = new double[] {1, 4, 1e9}[random.nextInt(3)];
        double[] x = random.doubles(1 + random.nextInt(100), -3, 3)
                .map(v -> Math.rint(v * grain) / grain + 0.0)
                .toArray();
        double[] sorted = x.clone();
        Arrays.sort(sorted);
        long counted = falling(x);
        assertEquals(counted, MergeSort.sort(x));
        assertArrayEquals(sorted, x);
    }

    @Test
    void minus_zero_does_not_fall_below_zero_whatever_the_size() {
        double[] x = {1e300, 0.0, -0.0, -1e-300, 5, -1e300};
        assertEquals(falling(x), MergeSort.sort(x));
        assertArrayEquals(new double[] {-1e300, -1e-300, 0, 0, 5, 1e300}, x);
    }
}
