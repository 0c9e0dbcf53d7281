package daybook.reports.month;

import daybook.core.facts.ExperimentFacts;
import daybook.core.timeline.Experiment;
import daybook.reports.block.Block;
import daybook.reports.block.Block.Column;
import daybook.reports.block.Block.DataTable;
import daybook.reports.block.Text;
import daybook.reports.text.ExperimentReadOut;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** What was tried for some days: the plan as it was written, when, and a plain read-out. Not told in a safety phase. */
record ExperimentPart(Told told) {

    List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        for (ExperimentFacts facts : told.facts().themes().experiments()) {
            if (!facts.safety()) {
                blocks.addAll(one(facts));
            }
        }
        if (!blocks.isEmpty()) {
            blocks.addFirst(told.heading(2, "experiment.heading"));
        }
        return blocks;
    }

    private List<Block> one(ExperimentFacts facts) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Own(facts.experiment().terms().plan(), null));
        ExperimentReadOut read = ExperimentReadOut.of(facts, told.phrases());
        blocks.add(read.rows().isEmpty() ? told.paragraph(when(facts)) : table(read, when(facts)));
        if (!read.compared().isEmpty()) {
            blocks.add(new Block.Listing(read.compared().stream().map(Text::of).toList()));
        }
        blocks.add(told.paragraph(read.remark()));
        return blocks;
    }

    private String when(ExperimentFacts facts) {
        Experiment experiment = facts.experiment();
        int days = experiment.period().days();
        String period = told.dates().period(experiment.period());
        return experiment
                .onFrom()
                .map(on -> told.phrases()
                        .count("experiment.when.lot", days, period, told.dates().day(on)))
                .orElseGet(() -> told.phrases().count("experiment.when", days, period));
    }

    private static DataTable table(ExperimentReadOut read, String title) {
        List<Column> columns = IntStream.range(0, read.heads().size())
                .mapToObj(at -> new Column(read.heads().get(at), at > 0))
                .toList();
        return new DataTable(
                Text.of(title),
                columns,
                read.rows().stream()
                        .map(row -> row.stream().map(Text::of).toList())
                        .toList());
    }
}
