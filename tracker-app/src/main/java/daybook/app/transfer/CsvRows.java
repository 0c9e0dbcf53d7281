package daybook.app.transfer;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * The rows of a CSV, the first of them usually its header.
 *
 * @param brokenAt line from which on quotes do not match and nothing could be read, or 0
 */
record CsvRows(List<Row> rows, long brokenAt) {

    /**
     * @param line of the file it begins on, from 1
     * @param number among rows with the same content, from 1
     */
    record Row(long line, List<String> cells, int number) {

        /** The same row of the same or an overlapping file has the same id, wherever it stands. */
        String id(String format) {
            return RowId.of(format, cells, number);
        }

        /** @return the cell, or empty text where the row is too short */
        String cell(int column) {
            return column < cells.size() ? cells.get(column) : "";
        }
    }

    static CsvRows read(String text, char delimiter) {
        CSVFormat format = CSVFormat.DEFAULT
                .builder()
                .setDelimiter(delimiter)
                .setIgnoreEmptyLines(true)
                .setTrailingData(true)
                .get();
        List<Row> rows = new ArrayList<>();
        Map<List<String>, Integer> seen = new HashMap<>();
        Lines lines = new Lines(text);
        long read = 0;
        try (CSVParser parser = CSVParser.parse(text, format)) {
            Iterator<CSVRecord> records = parser.iterator();
            while (records.hasNext()) {
                CSVRecord row = records.next();
                read = parser.getCurrentLineNumber();
                List<String> cells = row.toList();
                rows.add(new Row(lines.firstOf(row.getCharacterPosition()), cells, seen.merge(cells, 1, Integer::sum)));
            }
            return new CsvRows(rows, 0);
        } catch (IOException | UncheckedIOException quotes) {
            // The message quotes the file, so the line is all that is kept of it.
            return new CsvRows(rows, read + 1);
        }
    }

    /** Counts lines up to a place in the text; the parser counts rows. */
    private static final class Lines {
        private final String text;
        private int at;
        private long line = 1;

        Lines(String text) {
            this.text = text;
        }

        /** Empty lines before a row belong to no row. */
        long firstOf(long position) {
            while (at < position || (at < text.length() && lineEnd())) {
                if (text.charAt(at) == '\n' || (text.charAt(at) == '\r' && !text.startsWith("\n", at + 1))) {
                    line++;
                }
                at++;
            }
            return line;
        }

        private boolean lineEnd() {
            return text.charAt(at) == '\n' || text.charAt(at) == '\r';
        }
    }
}
