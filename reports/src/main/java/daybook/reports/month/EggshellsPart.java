package daybook.reports.month;

import daybook.core.facts.EggshellFacts;
import daybook.core.facts.EggshellFacts.Row;
import daybook.core.word.Eggshells;
import daybook.reports.block.Block;
import daybook.reports.block.Block.DataTable;
import daybook.reports.block.Block.Figure;
import daybook.reports.block.ChartSpec.Role;
import daybook.reports.block.ChartSpec.StackedRow;
import daybook.reports.block.ChartSpec.StackedRows;
import daybook.reports.block.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** How freely the writer spoke on days with contact, by row of the period. */
record EggshellsPart(Told told) {
    private static final int FEWEST_DAYS = 5;
    private static final List<Role> ROLES =
            List.of(Role.SPOKE_FREELY, Role.A_LITTLE_CAREFUL, Role.WEIGHED_WORDS, Role.SILENCED);

    List<Block> blocks() {
        int days = facts().days();
        if (days == 0) {
            return List.of();
        }
        return List.of(
                days < FEWEST_DAYS
                        ? told.paragraph(told.phrases().count("eggs.few", days, whole(facts().atTwo())))
                        : figure());
    }

    private EggshellFacts facts() {
        return told.facts().themes().contact().eggshells();
    }

    Figure figure() {
        return new Figure(
                told.text("eggs.heading"),
                new StackedRows(
                        ROLES, labels(), facts().rows().stream().map(this::bar).toList(), ""),
                told.text("eggs.caption", whole(facts().days())),
                alt(),
                numbers());
    }

    private List<String> labels() {
        return Stream.of(Eggshells.values())
                .map(step -> told.say("eggs.level", whole(step.level()), told.say("eggshells." + step.code())))
                .toList();
    }

    private StackedRow bar(Row row) {
        String beside = row.days() == 0
                ? told.say("acts.beside.none")
                : told.say("eggs.beside", whole(row.atTwo()), whole(row.days()));
        return new StackedRow(label(row), row.levels(), beside, 0, told.say("dot", label(row), levels(row.levels())));
    }

    private String label(Row row) {
        return spans().label(row.span());
    }

    private Spans spans() {
        return new Spans(told, facts().rows().stream().map(Row::span).toList());
    }

    private String levels(List<Integer> levels) {
        List<String> labels = labels();
        return IntStream.range(0, levels.size())
                .mapToObj(k -> told.say("dot", labels.get(k), whole(levels.get(k))))
                .reduce((all, next) -> told.say("list.semicolon", all, next))
                .orElseThrow();
    }

    private String alt() {
        List<Integer> all = IntStream.range(0, ROLES.size())
                .mapToObj(k -> facts().rows().stream()
                        .mapToInt(row -> row.levels().get(k))
                        .sum())
                .toList();
        return told.say("eggs.alt", spans().grain(), told.period(), whole(facts().days()), levels(all));
    }

    private DataTable numbers() {
        List<List<Text>> rows = new ArrayList<>();
        for (Row row : facts().rows()) {
            rows.add(Stream.concat(Stream.of(label(row)), row.levels().stream().map(this::whole))
                    .map(Text::of)
                    .toList());
        }
        return new DataTable(
                told.text("eggs.heading"),
                told.columns(List.of(
                        "acts.table.from",
                        "eggshells.spoke-freely",
                        "eggshells.a-little-careful",
                        "eggshells.weighed-my-words",
                        "eggshells.silenced-myself")),
                rows);
    }

    private String whole(int n) {
        return told.numbers().whole(n);
    }
}
