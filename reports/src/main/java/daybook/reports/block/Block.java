package daybook.reports.block;

import daybook.core.trend.Strength;
import daybook.core.word.OwnWords;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One thing on a page. The PDF and the web page draw the same list. */
public sealed interface Block {

    record Title(String text, Text sub) implements Block {}

    /** @param level 2 or 3 */
    record Heading(int level, String text) implements Block {}

    /** A few numbers side by side. */
    record Facts(List<Fact> facts) implements Block {
        public Facts {
            facts = List.copyOf(facts);
        }
    }

    record Fact(String value, String label) {}

    /** @param basis n and interval in words */
    record Finding(Strength strength, Text sentence, Text basis) implements Block {}

    record Paragraph(Text text) implements Block {}

    /**
     * A drawing.
     *
     * @param title what it is called beside its numbers and, where it is small, above it
     * @param alt what the chart shows, without colours, 20 to 400 characters
     * @param numbers the drawn values
     */
    record Figure(Text title, ChartSpec chart, Text caption, String alt, DataTable numbers) implements Block {
        /** The same at another size; only lines have one. */
        public Figure sized(ChartSpec.Size size) {
            return chart instanceof ChartSpec.Lines lines
                    ? new Figure(title, lines.sized(size), caption, alt, numbers)
                    : this;
        }
    }

    /** Small drawings of one kind, in pairs where there is room. */
    record Panels(List<Figure> figures) implements Block {
        public Panels {
            figures = List.copyOf(figures);
        }
    }

    /** The first column is the row's head. */
    record DataTable(Text title, List<Column> columns, List<List<Text>> rows) implements Block {
        public DataTable {
            columns = List.copyOf(columns);
            rows = rows.stream().map(List::copyOf).toList();
        }
    }

    record Column(String head, boolean number) {}

    /** @param day it was written for, or null where that is no matter */
    record Own(OwnWords words, @Nullable LocalDate day) implements Block {}

    record Listing(List<Text> items) implements Block {
        public Listing {
            items = List.copyOf(items);
        }
    }

    record Notice(Kind kind, Text text) implements Block {
        /** What a notice is for. */
        public enum Kind {
            /** The journal is made up. */
            SYNTHETIC,
            /** Something is not shown, and why. */
            NOT_SHOWN,
            /** How the page was made. */
            HOW_MADE
        }
    }

    record PageBreak() implements Block {}
}
