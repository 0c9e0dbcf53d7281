package daybook.app.transfer;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import daybook.core.journal.MeasureTerms;
import daybook.core.word.Better;
import daybook.core.word.Daily;
import daybook.core.word.Felt;
import daybook.core.word.MeasurePart;
import daybook.core.word.OwnWords;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a mapping file says about the columns of a CSV; docs/import-csv.md describes it by example.
 *
 * @param missing texts that mean "no value"
 * @param moods for Daylio: names of moods, in lower case
 */
record CsvMap(
        @Nullable ZoneId zone,
        char delimiter,
        @Nullable Moment date,
        @Nullable Moment time,
        List<String> missing,
        List<Scale> measures,
        @Nullable Labels phases,
        @Nullable Labels felt,
        @Nullable Labels sleep,
        @Nullable String note,
        Map<String, Felt> moods) {

    static final CsvMap NONE =
            new CsvMap(null, ',', null, null, List.of(), List.of(), null, null, null, null, Map.of());

    /** A column with the pattern of its dates or times. */
    record Moment(String column, CellFormat format) {}

    /** An own measure: the mean of those of its columns that have a value. */
    record Scale(MeasureTerms terms, List<String> columns) {
        Scale {
            columns = List.copyOf(columns);
        }
    }

    /** A column, and what its texts stand for where they do not speak for themselves. */
    record Labels(String column, Map<String, String> labels) {}

    /** The map, or the field that is wrong. */
    sealed interface Read {
        record Whole(CsvMap map) implements Read {}

        record Wrong(String field) implements Read {}
    }

    static Read read(String json) {
        try {
            return JournalFile.MAPPER.readTree(json) instanceof ObjectNode map
                    ? new Reader(new Fields(map)).read()
                    : new Read.Wrong("{ }");
        } catch (JsonProcessingException notJson) {
            return new Read.Wrong("line " + notJson.getLocation().getLineNr());
        }
    }

    /** Strict: a field nobody knows is a slip of the keyboard, and would be missed in every row. */
    private record Reader(Fields map) {

        Read read() {
            CsvMap read = new CsvMap(
                    map.time("zone", ZoneId::of).orElse(null),
                    map.text("delimiter")
                            .filter(text -> text.length() == 1)
                            .map(text -> text.charAt(0))
                            .orElse(','),
                    moment("date"),
                    moment("time"),
                    map.texts("missing"),
                    measures(),
                    labels("phases", "labels"),
                    labels("felt", "values"),
                    labels("sleep", "values"),
                    note(),
                    moods());
            map.leftOver().forEach(field -> map.wrong(field, "unknown"));
            return map.problems().isEmpty()
                    ? new Read.Whole(read)
                    : new Read.Wrong(map.problems().getFirst().field());
        }

        private @Nullable Moment moment(String field) {
            Optional<Fields> object = object(field);
            if (object.isEmpty()) {
                return null;
            }
            String column = object.get().needed("column", object.get().text("column"));
            String pattern = object.get().needed("format", object.get().text("format"));
            CellFormat format = pattern == null ? null : CellFormat.of(pattern).orElse(null);
            if (format == null) {
                map.wrong(field + ".format", "not-a-pattern");
            }
            takeOver(field, object.get());
            return column == null || format == null ? null : new Moment(column, format);
        }

        /** A column may be given by its name alone. */
        private @Nullable Labels labels(String field, String table) {
            if (map.is(field, JsonNode::isTextual)) {
                return map.text(field)
                        .map(column -> new Labels(column, Map.of()))
                        .orElse(null);
            }
            Optional<Fields> object = object(field);
            if (object.isEmpty()) {
                return null;
            }
            String column = object.get().needed("column", object.get().text("column"));
            Map<String, String> texts = object.get().table(table);
            takeOver(field, object.get());
            return column == null ? null : new Labels(column, texts);
        }

        private @Nullable String note() {
            Labels note = labels("note", "values");
            return note == null ? null : note.column();
        }

        private List<Scale> measures() {
            List<Scale> all = new ArrayList<>();
            for (ObjectNode one : map.objects("measures")) {
                Fields fields = new Fields(one);
                OwnWords name = fields.needed("name", fields.words("name"));
                List<String> columns = fields.texts("columns");
                if (columns.isEmpty()) {
                    fields.wrong("columns", "missing");
                }
                Double low = fields.needed("low", fields.number("low"));
                Double high = fields.needed("high", fields.number("high"));
                Better better = fields.code("better", Better.class).orElse(Better.NEITHER);
                Daily daily = fields.code("daily", Daily.class).orElse(Daily.MEAN);
                takeOver("measures", fields);
                if (name != null && low != null && high != null) {
                    all.add(new Scale(new MeasureTerms(name, low, high, better, MeasurePart.CHECK_IN, daily), columns));
                }
            }
            return all;
        }

        private Map<String, Felt> moods() {
            Map<String, Felt> moods = new LinkedHashMap<>();
            map.table("moods")
                    .forEach((mood, step) -> FeltText.of(step)
                            .ifPresentOrElse(
                                    felt -> moods.put(mood.strip().toLowerCase(Locale.ROOT), felt),
                                    () -> map.wrong("moods", "not-a-feeling")));
            return moods;
        }

        private Optional<Fields> object(String field) {
            return map.object(field).map(Fields::new);
        }

        private void takeOver(String field, Fields inner) {
            inner.leftOver().forEach(left -> inner.wrong(left, "unknown"));
            inner.problems().forEach(problem -> map.wrong(field + "." + problem.field(), problem.code()));
        }
    }
}
