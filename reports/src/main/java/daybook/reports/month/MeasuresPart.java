package daybook.reports.month;

import daybook.core.facts.MeasureFacts;
import daybook.core.finding.Topic;
import daybook.core.journal.MeasureTerms;
import daybook.reports.block.Block;
import daybook.reports.block.Block.Column;
import daybook.reports.block.Block.DataTable;
import daybook.reports.block.Block.Figure;
import daybook.reports.block.Block.Panels;
import daybook.reports.block.ChartSpec.Size;
import daybook.reports.block.Text;
import java.util.ArrayList;
import java.util.List;

/** The writer's own measures: a small drawing each, in the writer's order, and one table. */
record MeasuresPart(Told told) {
    private static final String NONE = "–";
    /** More than that on one page are too many to look at. */
    private static final int A_PAGE = 6;

    List<Block> blocks() {
        List<MeasureFacts> measures = told.facts().measures().stream()
                .filter(measure -> !measure.line().days().isEmpty())
                .toList();
        if (measures.isEmpty()) {
            return List.of();
        }
        List<Block> blocks = new ArrayList<>();
        blocks.add(told.heading(2, "measures.heading"));
        blocks.addAll(new Findings(told).beside(Topic.OWN_MEASURE));
        List<Figure> panels = measures.stream()
                .map(measure -> new MeasurePanel(told, measure))
                .filter(MeasurePanel::drawable)
                .map(MeasurePanel::figure)
                .toList();
        if (!panels.isEmpty()) {
            blocks.add(new Block.Paragraph(
                    Text.sentences(List.of(Text.of(told.byPoint("measures.caption")), new Axis(told).explained()))));
            blocks.add(new Panels(sized(panels)));
        }
        blocks.add(table(measures));
        return blocks;
    }

    private static List<Figure> sized(List<Figure> panels) {
        return panels.size() <= A_PAGE
                ? panels
                : panels.stream().map(panel -> panel.sized(Size.TALL)).toList();
    }

    private DataTable table(List<MeasureFacts> measures) {
        List<Column> columns = told.columns(
                List.of("measures.table.name", "measures.table.days", "measures.table.median", "measures.table.scale"));
        return new DataTable(
                told.text("measures.table"),
                columns,
                measures.stream().map(this::row).toList());
    }

    private List<Text> row(MeasureFacts measure) {
        MeasureTerms terms = measure.measure().terms();
        String median = measure.median().isPresent() ? number(measure.median().getAsDouble()) : NONE;
        return List.of(
                Text.of(terms.name()),
                Text.of(told.numbers().whole(measure.n())),
                Text.of(median),
                Text.of(told.say("range.numbers", number(terms.low()), number(terms.high()))));
    }

    private String number(double value) {
        return told.numbers().decimal(value, 2);
    }
}
