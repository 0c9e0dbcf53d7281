package daybook.core.trend;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each statistic has a file of its own that states its shape, its units, how little is enough for it and where it is from. */
class StatedTest {
    private static final List<String> STATED = List.of("Shape:", "Units:", "Minimum", "Source");

    private static Stream<Class<?>> statistics() {
        return Stream.of(
                AroundCrossings.class,
                BenjaminiHochberg.class,
                CalendarTrend.class,
                ChangePoints.class,
                ChiSquare.class,
                DayToDay.class,
                DayValues.class,
                DrawnStart.class,
                GChart.class,
                GapSignal.class,
                HoursOfWeek.class,
                Jeffreys.class,
                KaplanMeier.class,
                LagAssociation.class,
                MannKendall.class,
                MeanDifference.class,
                Nap.class,
                NeighbourCorrelation.class,
                OptimalPartition.class,
                PairChance.class,
                PhaseComparison.class,
                RecoveryEpisodes.class,
                ReliableChange.class,
                SettledChange.class,
                ShrunkShares.class,
                SingleSplit.class,
                Spearman.class,
                StayedSame.class,
                Steadiness.class,
                SteadinessChange.class,
                Swing.class,
                TheilSen.class,
                Weekly.class,
                Wilson.class);
    }

    private static List<String> missing(String source, String name) {
        int declared = source.indexOf(" " + name + (source.contains("record " + name) ? "(" : " {"));
        String head = source.substring(0, declared);
        String doc = head.substring(head.lastIndexOf("/**"));
        return STATED.stream().filter(word -> !doc.contains(word)).toList();
    }

    @ParameterizedTest
    @MethodSource("statistics")
    void a_statistic_states_what_it_is(Class<?> statistic) throws IOException {
        String name = statistic.getSimpleName();
        String source = Files.readString(Path.of("src/main/java/daybook/core/trend", name + ".java"));
        assertEquals(List.of(), missing(source, name), name);
    }

    @Test
    void one_that_does_not_is_noticed() {
        String bare = "/** Shape: a mean. Units: its own. */ public record Bare(double mean) {}";
        assertEquals(List.of("Minimum", "Source"), missing(bare, "Bare"));
    }
}
