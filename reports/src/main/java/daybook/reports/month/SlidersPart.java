package daybook.reports.month;

import daybook.core.facts.Lookback.OfMonth;
import daybook.core.journal.Sliders;
import daybook.reports.block.Block;
import daybook.reports.block.Block.DataTable;
import daybook.reports.block.Block.Figure;
import daybook.reports.block.Block.Panels;
import daybook.reports.block.ChartSpec.DayTick;
import daybook.reports.block.ChartSpec.Days;
import daybook.reports.block.ChartSpec.Key;
import daybook.reports.block.ChartSpec.LinePoint;
import daybook.reports.block.ChartSpec.Lines;
import daybook.reports.block.ChartSpec.Role;
import daybook.reports.block.ChartSpec.Scale;
import daybook.reports.block.ChartSpec.Size;
import daybook.reports.block.ChartSpec.Tick;
import daybook.reports.block.Text;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The four sliders of the monthly look back, a small line each; a month without one is a gap. */
record SlidersPart(Told told) {
    private static final int FEWEST = 3;
    private static final int MID_MONTH = 15;
    private static final int FEW_TICKS = 7;

    private record Value(YearMonth month, int value) {}

    List<Block> blocks() {
        List<Figure> figures = Stream.<Map.Entry<String, Function<Sliders, @Nullable Integer>>>of(
                        Map.entry("closeness", Sliders::closeness),
                        Map.entry("talking", Sliders::talking),
                        Map.entry("satisfaction", Sliders::satisfaction),
                        Map.entry("loneliness", Sliders::loneliness))
                .map(slider -> figure("slider." + slider.getKey(), values(slider.getValue())))
                .flatMap(List::stream)
                .toList();
        return figures.isEmpty()
                ? List.of()
                : List.of(
                        told.heading(2, "sliders.heading"),
                        told.paragraph(told.say("sliders.caption")),
                        new Panels(figures));
    }

    private List<OfMonth> months() {
        return told.facts().themes().lookback().months();
    }

    private List<Value> values(Function<Sliders, @Nullable Integer> slider) {
        List<Value> values = new ArrayList<>();
        for (OfMonth month : months()) {
            Integer value = slider.apply(month.sliders());
            if (value != null) {
                values.add(new Value(month.month(), value));
            }
        }
        return values;
    }

    private List<Figure> figure(String key, List<Value> values) {
        if (values.size() < FEWEST) {
            return List.of();
        }
        Text name = told.text(key);
        return List.of(new Figure(
                name,
                new Lines(
                        Role.MEASURE,
                        Size.SMALL,
                        new Key("", "", ""),
                        days(),
                        new Scale(-.6, 10.6, Stream.of(0, 5, 10).map(this::tick).toList()),
                        runs(values),
                        List.of(),
                        List.of(),
                        ""),
                Text.of(told.phrases().count("sliders.months", values.size())),
                alt(name, values),
                numbers(name, values)));
    }

    private Tick tick(int value) {
        return new Tick(value, told.numbers().whole(value), false);
    }

    private Days days() {
        YearMonth first = months().getFirst().month();
        YearMonth last = months().getLast().month();
        int step = 1 + first.until(last, java.time.temporal.ChronoUnit.MONTHS) > FEW_TICKS ? 3 : 1;
        List<DayTick> ticks = Stream.iterate(first, month -> !month.isAfter(last), month -> month.plusMonths(step))
                .map(month -> new DayTick(middle(month), told.dates().briefMonth(month.atDay(1))))
                .toList();
        return new Days(first.atDay(1), last.atEndOfMonth(), null, ticks);
    }

    private static LocalDate middle(YearMonth month) {
        return month.atDay(MID_MONTH);
    }

    private List<List<LinePoint>> runs(List<Value> values) {
        List<List<LinePoint>> runs = new ArrayList<>();
        @Nullable YearMonth next = null;
        for (Value value : values) {
            if (!value.month().equals(next)) {
                runs.add(new ArrayList<>());
            }
            String words = told.say(
                    "dot",
                    told.dates().briefMonth(value.month().atDay(1)),
                    told.numbers().whole(value.value()));
            runs.getLast()
                    .add(new LinePoint(middle(value.month()), value.value(), value.value(), value.value(), words));
            next = value.month().plusMonths(1);
        }
        return runs;
    }

    private String alt(Text name, List<Value> values) {
        return told.say(
                "sliders.alt",
                name.plain(),
                told.phrases().count("sliders.months", values.size()),
                told.dates().briefMonth(values.getFirst().month().atDay(1)),
                told.dates().briefMonth(values.getLast().month().atDay(1)),
                told.numbers().whole(values.getFirst().value()),
                told.numbers().whole(values.getLast().value()),
                told.numbers()
                        .whole(values.stream().mapToInt(Value::value).min().orElseThrow()),
                told.numbers()
                        .whole(values.stream().mapToInt(Value::value).max().orElseThrow()));
    }

    private DataTable numbers(Text name, List<Value> values) {
        return new DataTable(
                name,
                told.columns(List.of("month.table.from", "sliders.table.value")),
                values.stream()
                        .map(value -> List.of(
                                Text.of(told.dates().briefMonth(value.month().atDay(1))),
                                Text.of(told.numbers().whole(value.value()))))
                        .toList());
    }
}
