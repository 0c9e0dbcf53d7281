package daybook.reports.month;

import daybook.reports.block.ChartSpec.Cell;
import daybook.reports.block.ChartSpec.CellName;
import daybook.reports.block.ChartSpec.Shade;
import java.util.ArrayList;
import java.util.List;

/** What the boxes of a calendar are called. */
record GridKey(Told told) {

    /** The seven steps, their words at both ends and in the middle. */
    List<CellName> felt() {
        List<CellName> names = new ArrayList<>();
        for (Shade shade : Shade.values()) {
            names.add(new CellName(box(shade), step(shade)));
        }
        names.addAll(states());
        return names;
    }

    /** Days without a value. */
    List<CellName> states() {
        return List.of(
                new CellName(new Cell.Written("", ""), told.say("grid.written")),
                new CellName(new Cell.Quiet("", ""), told.say("grid.quiet")),
                new CellName(new Cell.Unknown("", ""), told.say("grid.unknown")));
    }

    private String step(Shade shade) {
        String number = told.numbers().signed(shade.ordinal() - 3.0, 0);
        return switch (shade) {
            case M3 -> told.say("felt.tick", told.say("felt.m3"), number);
            case ZERO -> told.say("felt.tick", told.say("felt.0"), number);
            case P3 -> told.say("felt.tick", told.say("felt.p3"), number);
            case M2, M1, P1, P2 -> number;
        };
    }

    /** Shares of days in quarters. */
    List<CellName> shares() {
        List<CellName> names = new ArrayList<>();
        for (int quarter = 0; quarter < 4; quarter++) {
            String from = told.numbers().whole(quarter * 25);
            String to = told.numbers().whole(quarter * 25 + 25);
            names.add(new CellName(box(Shades.more(quarter / 4.0)), told.say("range.numbers", from, to)));
        }
        names.add(new CellName(new Cell.Unknown("", ""), told.say("grid.unknown")));
        return names;
    }

    private static Cell box(Shade shade) {
        return new Cell.Value(shade, "", "", "");
    }
}
