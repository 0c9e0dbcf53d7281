package daybook.reports.block;

import java.time.LocalDate;
import java.util.List;

/** What a chart shows: numbers, dates and roles. No colour, font or drawing here, and no own words. */
public sealed interface ChartSpec {

    /** What a line, bar or shape stands for; how a role looks is one other file. */
    enum Role {
        STEADINESS,
        FELT,
        HELD_STEADY,
        HELD_WOBBLE,
        GAVE_WAY,
        NOT_COUNTED,
        THEY_CROSSED,
        MEASURE
    }

    /** @param letter A, B, C ..: the caption explains it */
    record Mark(String letter, LocalDate day) {}

    /** A word or number on the value axis. */
    record Tick(double value, String label) {}

    /** @param high, low equal to {@code mid} where there is no band */
    record LinePoint(LocalDate day, double low, double mid, double high) {}

    record Dot(LocalDate day, double value) {}

    /**
     * Values over days. The line is a list of unbroken runs: it is never drawn across a gap.
     *
     * @param from first day of the axis
     * @param to last day of the axis
     * @param tint the report's own period within it, both ends included; null for none
     * @param ticks from the lowest to the highest
     * @param endLabel written beside the last point; empty for none
     * @param dayTicks labels along the bottom
     */
    record Lines(
            Role role,
            LocalDate from,
            LocalDate to,
            @org.jspecify.annotations.Nullable Tint tint,
            double low,
            double high,
            List<Tick> ticks,
            List<DayTick> dayTicks,
            List<List<LinePoint>> runs,
            List<Dot> dots,
            List<Mark> marks,
            String endLabel)
            implements ChartSpec {
        public Lines {
            ticks = List.copyOf(ticks);
            dayTicks = List.copyOf(dayTicks);
            runs = runs.stream().map(List::copyOf).toList();
            dots = List.copyOf(dots);
            marks = List.copyOf(marks);
        }
    }

    record Tint(LocalDate from, LocalDate to) {}

    record DayTick(LocalDate day, String label) {}

    /** @param beside written at the bar's end, such as "3 of 4" */
    record StackedRow(String label, List<Integer> counts, String beside, int crossed) {
        public StackedRow {
            counts = List.copyOf(counts);
        }
    }

    /**
     * Counts in rows, one bar a row, split by role; what others did stands beside, never inside.
     *
     * @param roles of the counts, in the order of the row's counts
     * @param crossedLabel head of the column beside; empty where there is none
     */
    record StackedRows(List<Role> roles, List<String> roleLabels, List<StackedRow> rows, String crossedLabel)
            implements ChartSpec {
        public StackedRows {
            roles = List.copyOf(roles);
            roleLabels = List.copyOf(roleLabels);
            rows = List.copyOf(rows);
        }
    }
}
