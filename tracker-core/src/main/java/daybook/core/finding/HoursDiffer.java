package daybook.core.finding;

import daybook.core.trend.HoursOfWeek;
import java.util.List;
import java.util.Optional;

/** Some hours of the week leave the writer worse than others. Which ones stands in a table, and none is named: the worst is partly luck. */
public record HoursDiffer(HoursOfWeek hours) implements Comparison {
    private static final double SURE = .05;

    static Judged judge(HoursOfWeek hours) {
        var claim = new HoursDiffer(hours);
        return hours.p() < SURE
                ? new Judged(List.of(new Finding.Shown(claim)), new Comparisons(1, 1))
                : new Judged(List.of(), new Comparisons(1, 0));
    }

    @Override
    public Topic about() {
        return Topic.HOURS_OF_THE_WEEK;
    }

    @Override
    public int n() {
        return hours.interactions();
    }

    @Override
    public double reach() {
        return hours.p() / SURE;
    }

    /** Without a clear difference there is no table. */
    @Override
    public Optional<Claim> softer() {
        return Optional.empty();
    }
}
