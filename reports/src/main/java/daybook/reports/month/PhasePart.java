package daybook.reports.month;

import daybook.core.facts.TurnFacts;
import daybook.core.facts.TurnFacts.Side;
import daybook.core.finding.Gauge;
import daybook.core.trend.PhaseComparison;
import daybook.reports.block.Block.DataTable;
import daybook.reports.block.Block.Figure;
import daybook.reports.block.ChartSpec.IntervalRow;
import daybook.reports.block.ChartSpec.IntervalRows;
import daybook.reports.block.ChartSpec.Role;
import daybook.reports.block.ChartSpec.Scale;
import daybook.reports.block.ChartSpec.Tick;
import daybook.reports.block.Text;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Before and after a phase began: of 100 pairs of days how many are lighter after it. Never in a safety phase. */
record PhasePart(Told told) {
    private static final int FEWEST_DAYS = 14;

    Optional<Figure> figure() {
        if (told.facts().safety() || !told.facts().closed()) {
            return Optional.empty();
        }
        return told.facts().themes().turn().flatMap(this::figure);
    }

    private Optional<Figure> figure(TurnFacts turn) {
        List<IntervalRow> rows =
                turn.sides().stream().flatMap(side -> row(side).stream()).toList();
        if (rows.isEmpty()) {
            return Optional.empty();
        }
        Text title = told.sentences().phase("turn.heading", turn.phase());
        return Optional.of(new Figure(
                title,
                new IntervalRows(Role.STEADINESS, scale(), told.say("turn.dot"), told.say("turn.range"), rows),
                told.sentences().phase("turn.caption", turn.phase()),
                told.say(
                        "turn.alt",
                        told.dates().full(turn.phase().from()),
                        told.list(rows.stream().map(IntervalRow::words).toList())),
                numbers(title, rows)));
    }

    private Optional<IntervalRow> row(Side side) {
        return side.before() < FEWEST_DAYS || side.after() < FEWEST_DAYS
                ? Optional.empty()
                : side.compared().toOptional().map(compared -> row(side, compared));
    }

    /** Each row is turned so that more of it is the lighter side. */
    private IntervalRow row(Side side, PhaseComparison compared) {
        boolean turned = side.gauge() == Gauge.EGGSHELLS;
        double low = turned ? 1 - compared.high() : compared.low();
        double mid = turned ? 1 - compared.nap() : compared.nap();
        double high = turned ? 1 - compared.low() : compared.high();
        String label = told.say(
                "turn.row", told.say("turn." + side.gauge().code()), whole(side.before()), whole(side.after()));
        return new IntervalRow(
                label,
                low * 100,
                mid * 100,
                high * 100,
                told.say(
                        "split.words",
                        label,
                        told.numbers().hundredths(mid),
                        told.numbers().hundredths(low),
                        told.numbers().hundredths(high)));
    }

    private Scale scale() {
        return new Scale(
                -2,
                102,
                Stream.of(0, 25, 50, 75, 100)
                        .map(at -> new Tick(at, whole(at), at == 50))
                        .toList());
    }

    private DataTable numbers(Text title, List<IntervalRow> rows) {
        return new DataTable(
                title,
                told.columns(List.of("turn.table.what", "turn.table.pairs", "turn.table.band")),
                rows.stream()
                        .map(row -> List.of(
                                Text.of(row.label()),
                                Text.of(told.numbers().decimal(row.mid(), 0)),
                                Text.of(told.say(
                                        "range.numbers",
                                        told.numbers().decimal(row.low(), 0),
                                        told.numbers().decimal(row.high(), 0)))))
                        .toList());
    }

    private String whole(int n) {
        return told.numbers().whole(n);
    }
}
