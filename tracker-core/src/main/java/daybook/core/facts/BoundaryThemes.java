package daybook.core.facts;

import daybook.core.collect.Ordered;
import daybook.core.finding.Families.Runs;
import daybook.core.journal.Entry.BoundaryTest;
import daybook.core.timeline.Boundary;
import daybook.core.trend.GChart;
import daybook.core.trend.PeriodRate;
import daybook.core.trend.Result;
import daybook.core.trend.Why;
import daybook.core.word.BoundaryId;
import daybook.core.word.FollowThrough;
import daybook.core.word.Pressure;
import daybook.core.word.TheirAct;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * What came of boundaries, told apart.
 *
 * @param versions that came up in the window, by boundary and number: their words differ, so may what came of them
 * @param withScript held of those that were mine to hold, where the words were used; {@code withoutScript} where they were not
 * @param pressed held under pressure, by whose
 * @param prepared crossings for which a consequence was defined, of those where anything was said of it
 * @param runs held tests between one giving way and the next, of the whole journal: what would be rare; not in a safety phase
 */
public record BoundaryThemes(
        List<ByVersion> versions,
        Result<PeriodRate> withScript,
        Result<PeriodRate> withoutScript,
        Map<Pressure, Result<PeriodRate>> pressed,
        Result<PeriodRate> prepared,
        Result<GChart> runs) {
    public BoundaryThemes {
        versions = List.copyOf(versions);
        pressed = Ordered.words(pressed);
    }

    public record ByVersion(
            BoundaryId boundary, Boundary.Version version, ActCounts counts, Result<PeriodRate> holding) {}

    static BoundaryThemes of(Days days, List<Boundary> boundaries, boolean safety) {
        List<BoundaryTest> tests = days.inPeriod().stream()
                .flatMap(day -> day.of(BoundaryTest.class))
                .toList();
        List<BoundaryTest> longer = days.inWindow().stream()
                .flatMap(day -> day.of(BoundaryTest.class))
                .toList();
        return new BoundaryThemes(
                boundaries.stream()
                        .flatMap(boundary -> versions(boundary, longer).stream())
                        .toList(),
                held(tests, test -> Boolean.TRUE.equals(test.scriptUsed())),
                held(tests, test -> Boolean.FALSE.equals(test.scriptUsed())),
                pressed(tests),
                prepared(tests),
                safety ? Result.declined(Why.NOT_ASKED) : runs(days));
    }

    private static Result<GChart> runs(Days days) {
        List<Integer> gaps = Running.runs(days).map(Runs::gaps).orElse(List.of());
        return GChart.of(gaps.stream().mapToInt(gap -> gap).toArray());
    }

    private static List<ByVersion> versions(Boundary boundary, List<BoundaryTest> tests) {
        List<ByVersion> rows = new ArrayList<>();
        for (Boundary.Version version : boundary.versions()) {
            List<BoundaryTest> its = tests.stream()
                    .filter(test -> test.boundary().equals(boundary.id()) && test.version() == version.number())
                    .toList();
            if (!its.isEmpty()) {
                ActCounts counts = ActCounts.of(its);
                rows.add(new ByVersion(boundary.id(), version, counts, PeriodRate.of(counts.held(), counts.counted())));
            }
        }
        return rows;
    }

    private static Result<PeriodRate> held(List<BoundaryTest> tests, Predicate<BoundaryTest> which) {
        ActCounts counts = ActCounts.of(tests.stream().filter(which).toList());
        return PeriodRate.of(counts.held(), counts.counted());
    }

    private static Map<Pressure, Result<PeriodRate>> pressed(List<BoundaryTest> tests) {
        Map<Pressure, Result<PeriodRate>> by = new EnumMap<>(Pressure.class);
        for (Pressure pressure : Pressure.values()) {
            if (tests.stream().anyMatch(test -> test.pressure().contains(pressure))) {
                by.put(pressure, held(tests, test -> test.pressure().contains(pressure)));
            }
        }
        return by;
    }

    private static Result<PeriodRate> prepared(List<BoundaryTest> tests) {
        List<FollowThrough> said = tests.stream()
                .filter(test -> test.theirs() == TheirAct.CROSSED)
                .flatMap(test -> test.followThrough() == null ? Stream.empty() : Stream.of(test.followThrough()))
                .toList();
        int none = (int)
                said.stream().filter(then -> then == FollowThrough.NONE_DEFINED).count();
        return PeriodRate.of(said.size() - none, said.size());
    }
}
