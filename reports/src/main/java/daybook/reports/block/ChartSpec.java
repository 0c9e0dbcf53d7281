package daybook.reports.block;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

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

    /** How much room a drawing takes: a full one its own row, small ones stand in pairs. */
    enum Size {
        FULL,
        SMALL
    }

    /** @param letter A, B, C ..: the caption explains it */
    record Mark(String letter, LocalDate day) {}

    /**
     * A word or number on the value axis.
     *
     * @param base the level the rest is read against
     */
    record Tick(double value, String label, boolean base) {}

    /**
     * A point of a line.
     *
     * @param low equal to {@code mid}, as is {@code high}, where there is no band
     * @param words what the point says when pointed at; empty for nothing
     */
    record LinePoint(LocalDate day, double low, double mid, double high, String words) {}

    record Dot(LocalDate day, double value, String words) {}

    record Tint(LocalDate from, LocalDate to) {}

    record DayTick(LocalDate day, String label) {}

    /** The days along the bottom. */
    record Days(LocalDate from, LocalDate to, @Nullable Tint tint, List<DayTick> ticks) {
        public Days {
            ticks = List.copyOf(ticks);
        }
    }

    /** The values along the side, with room for the outermost dots. */
    record Scale(double low, double high, List<Tick> ticks) {
        public Scale {
            ticks = List.copyOf(ticks);
        }
    }

    /** What line, band and dots are called above the drawing; empty for what is not there or needs no name. */
    record Key(String line, String band, String dots) {}

    /**
     * Values over days. The line is a list of unbroken runs: it is never drawn across a gap.
     *
     * @param days the axis along the bottom; its tint is the report's own period within it
     * @param endLabel written beside the last point; empty for none
     */
    record Lines(
            Role role,
            Size size,
            Key key,
            Days days,
            Scale scale,
            List<List<LinePoint>> runs,
            List<Dot> dots,
            List<Mark> marks,
            String endLabel)
            implements ChartSpec {
        public Lines {
            runs = runs.stream().map(List::copyOf).toList();
            dots = List.copyOf(dots);
            marks = List.copyOf(marks);
        }
    }

    /**
     * One bar.
     *
     * @param beside written at the bar's end, such as "3 of 4"
     * @param words what the row says when pointed at
     */
    record StackedRow(String label, List<Integer> counts, String beside, int crossed, String words) {
        public StackedRow {
            counts = List.copyOf(counts);
        }

        public int total() {
            return counts.stream().mapToInt(Integer::intValue).sum();
        }
    }

    /**
     * Counts in rows, one bar a row, split by role; what others did stands beside, never inside.
     *
     * @param roles of the counts, in the order of the row's counts
     * @param roleLabels what they are called above the drawing
     * @param crossedLabel what the shape beside is called; empty where there is none
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
