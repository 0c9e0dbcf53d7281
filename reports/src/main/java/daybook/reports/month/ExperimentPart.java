package daybook.reports.month;

import daybook.core.facts.ExperimentFacts;
import daybook.core.timeline.Experiment;
import daybook.core.word.OwnWords;
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
    /** Letters of a plan that still stands on a line. */
    private static final int SHORT = 100;

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
        ExperimentReadOut read = ExperimentReadOut.of(facts, told.phrases());
        List<Block> blocks = new ArrayList<>(top(facts.experiment().terms().plan(), when(facts), read));
        if (!read.compared().isEmpty()) {
            blocks.add(told.paragraph(read.lead()));
            blocks.add(new Block.Listing(read.compared().stream().map(Text::of).toList()));
        }
        if (!read.remark().isEmpty()) {
            blocks.add(told.paragraph(read.remark()));
        }
        return blocks;
    }

    /** A short plan names its table, so that no page can part them. */
    private List<Block> top(OwnWords plan, String when, ExperimentReadOut read) {
        if (read.rows().isEmpty()) {
            return List.of(new Block.Own(plan, null), told.paragraph(when));
        }
        boolean isShort = plan.text().length() <= SHORT && !plan.text().contains("\n");
        return isShort
                ? List.of(table(read, Text.of(plan)), told.paragraph(when))
                : List.of(new Block.Own(plan, null), table(read, Text.of(when)));
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

    private static DataTable table(ExperimentReadOut read, Text title) {
        List<Column> columns = IntStream.range(0, read.heads().size())
                .mapToObj(at -> new Column(read.heads().get(at), at > 0))
                .toList();
        return new DataTable(
                title,
                columns,
                read.rows().stream()
                        .map(row -> row.stream().map(Text::of).toList())
                        .toList());
    }
}
