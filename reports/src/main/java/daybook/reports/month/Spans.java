package daybook.reports.month;

import daybook.core.timeline.Period;
import java.util.List;

/** What a row of time is called: its first day, or its month, quarter or year where it is long enough. */
record Spans(Told told, List<Period> rows) {
    private static final int WEEK = 7;
    private static final int MONTH = 31;
    private static final int QUARTER = 92;

    String label(Period span) {
        return switch (longest()) {
            case WEEK -> told.dates().brief(span.from());
            case MONTH -> told.dates().briefMonth(span.from());
            case QUARTER -> told.dates().quarter(span.from());
            default -> String.valueOf(span.from().getYear());
        };
    }

    /** @return the phrase for what a row is */
    String grain() {
        return told.say(
                switch (longest()) {
                    case WEEK -> rows.stream().allMatch(row -> row.days() == 1) ? "acts.grain.day" : "acts.grain.week";
                    case MONTH -> "acts.grain.month";
                    case QUARTER -> "acts.grain.quarter";
                    default -> "acts.grain.year";
                });
    }

    private int longest() {
        int days = rows.stream().mapToInt(Period::days).max().orElse(1);
        if (days <= WEEK) {
            return WEEK;
        }
        if (days <= MONTH) {
            return MONTH;
        }
        return days <= QUARTER ? QUARTER : Integer.MAX_VALUE;
    }
}
