package daybook.core.finding;

import daybook.core.trend.PeriodRate;

/** Came back after stepping away. */
public record CameBack(PeriodRate rate, Returns returns) implements Claim {
    @Override
    public Topic about() {
        return Topic.COMING_BACK;
    }

    @Override
    public int n() {
        return rate.n();
    }
}
