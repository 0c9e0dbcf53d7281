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
        MEASURE,
        SPOKE_FREELY,
        A_LITTLE_CAREFUL,
        WEIGHED_WORDS,
        SILENCED,
        BACK_ON_TIME,
        BACK_LATE,
        CLOSED_WITHOUT_RETURN,
        STILL_AWAY,
        COUNT
    }

    /** How much room a drawing takes: a full one its own row, lower ones too, small ones stand in pairs. */
    enum Size {
        FULL,
        /** 50 mm on paper. */
        LOWER,
        /** 42 mm on paper. */
        LOWEST,
        /** Half as wide; four of them stand under each other on a page. */
        SMALL,
        /** As small, and so high that on paper no more than three stand under each other. */
        TALL
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

        public Lines sized(Size other) {
            return new Lines(role, other, key, days, scale, runs, dots, marks, endLabel);
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

    /** Felt steps from drained to restored, or a share from none to all in as many steps as its side of them has. */
    enum Shade {
        M3,
        M2,
        M1,
        ZERO,
        P1,
        P2,
        P3
    }

    /** A place of a grid; {@code corner} is its day, {@code words} what it says when pointed at. */
    sealed interface Cell {
        String words();

        /** Outside of what is shown: no box at all. */
        record Outside() implements Cell {
            @Override
            public String words() {
                return "";
            }
        }

        /** Nothing is known: an empty box. */
        record Unknown(String corner, String words) implements Cell {}

        /** A dash. */
        record Quiet(String corner, String words) implements Cell {}

        /** Something was written, but no value: a point. */
        record Written(String corner, String words) implements Cell {}

        record Value(Shade shade, String corner, String number, String words) implements Cell {}
    }

    record GridRow(String label, List<Cell> cells) {
        public GridRow {
            cells = List.copyOf(cells);
        }
    }

    record CellName(Cell cell, String name) {}

    /**
     * Values in boxes.
     *
     * @param columns their labels, empty ones allowed; as many as cells in a row
     * @param key what a box looks like and is called, above the drawing
     */
    record DayGrid(List<String> columns, List<GridRow> rows, List<CellName> key) implements ChartSpec {
        public DayGrid {
            columns = List.copyOf(columns);
            rows = List.copyOf(rows);
            key = List.copyOf(key);
        }
    }

    /**
     * One bar with what was usual before.
     *
     * @param before the mean of the times before, or null where there were none
     * @param beside written at the bar's end, such as "7 (8.5)"
     */
    record CountRow(String label, int count, @Nullable Double before, String beside, String words) {}

    /**
     * Times something was there, a bar each; a tick where it lay before.
     *
     * @param bar what the bars are called
     * @param tick what the ticks are called; empty for none
     */
    record CountRows(String bar, String tick, List<CountRow> rows) implements ChartSpec {
        public CountRows {
            rows = List.copyOf(rows);
        }
    }

    record IntervalRow(String label, double low, double mid, double high, String words) {}

    /** A middle and a range in rows over one scale along the bottom. */
    record IntervalRows(Role role, Scale scale, String dot, String range, List<IntervalRow> rows) implements ChartSpec {
        public IntervalRows {
            rows = List.copyOf(rows);
        }
    }

    /** @param words what each day says when pointed at, as many as days */
    record StripRow(String label, List<LocalDate> days, List<String> words) {
        public StripRow {
            days = List.copyOf(days);
            words = List.copyOf(words);
        }
    }

    /** When things happened: a row and a shape a kind. */
    record EventStrip(Days days, List<StripRow> rows) implements ChartSpec {
        public EventStrip {
            rows = List.copyOf(rows);
        }
    }
}
