package daybook.app.transfer;

import daybook.app.transfer.CsvMap.Labels;
import daybook.app.transfer.CsvMap.Moment;
import daybook.app.transfer.CsvMap.Scale;
import daybook.app.transfer.CsvRows.Row;
import daybook.app.transfer.ReadFile.Unreadable;
import daybook.app.transfer.ReadFile.Why;
import daybook.app.transfer.Remark.What;
import daybook.core.journal.Entry.CheckIn;
import daybook.core.journal.Evening;
import daybook.core.timeline.Timeline;
import daybook.core.word.Felt;
import daybook.core.word.MeasureId;
import daybook.core.word.OwnWords;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Any CSV with a header line, read by a mapping file. A row is one check-in. */
final class MappedCsv {
    static final String FORMAT = "csv";

    private final CsvMap map;
    private final List<String> header;
    private final RowLog log;
    private final PhaseRuns phases;
    private final Map<Scale, MeasureId> measures = new LinkedHashMap<>();

    private MappedCsv(CsvMap map, List<String> header, RowLog log, Timeline here) {
        this.map = map;
        this.header = header;
        this.log = log;
        this.phases = new PhaseRuns(here, log);
    }

    static ReadFile read(CsvRows csv, CsvMap map, RowLog log, Timeline here) {
        if (map.date() == null) {
            return new Unreadable(Why.MAP_WRONG, "date");
        }
        if (csv.rows().isEmpty()) {
            return log.plan(csv.brokenAt());
        }
        List<String> header =
                csv.rows().getFirst().cells().stream().map(String::strip).toList();
        MappedCsv mapped = new MappedCsv(map, header, log, here);
        Optional<String> absent =
                columns(map).filter(column -> !header.contains(column)).findFirst();
        if (absent.isPresent()) {
            return new Unreadable(Why.NO_SUCH_COLUMN, absent.get());
        }
        Optional<Unreadable> refused = mapped.define(here);
        return refused.isPresent() ? refused.get() : mapped.rows(csv);
    }

    private static Stream<String> columns(CsvMap map) {
        return Stream.of(
                        Stream.of(map.date(), map.time())
                                .filter(Objects::nonNull)
                                .map(Moment::column),
                        map.measures().stream().flatMap(scale -> scale.columns().stream()),
                        Stream.of(map.phases(), map.felt(), map.sleep())
                                .filter(Objects::nonNull)
                                .map(Labels::column),
                        Stream.ofNullable(map.note()))
                .flatMap(columns -> columns);
    }

    private Optional<Unreadable> define(Timeline here) {
        for (Scale scale : map.measures()) {
            MeasureId id = MeasureNames.id(scale.terms(), here);
            measures.put(scale, id);
            if (!MeasureNames.defined(id, scale.terms(), log.trial())) {
                return Optional.of(
                        new Unreadable(Why.MEASURE_REFUSED, scale.terms().name().text()));
            }
        }
        return Optional.empty();
    }

    private ReadFile rows(CsvRows csv) {
        csv.rows().stream().skip(1).forEach(this::row);
        phases.begin();
        Set<String> left = new TreeSet<>(header);
        columns(map).forEach(left::remove);
        left.remove("");
        if (!left.isEmpty()) {
            log.say(What.COLUMNS_NOT_READ, 0, String.valueOf(left.size()));
        }
        return log.plan(csv.brokenAt());
    }

    private void row(Row row) {
        log.met();
        if (row.cells().size() < header.size()) {
            log.say(What.TOO_FEW_FIELDS, row.line(), String.valueOf(row.cells().size()), String.valueOf(header.size()));
            return;
        }
        if (row.cells().size() > header.size()) {
            log.say(What.TOO_MANY_FIELDS, row.line());
        }
        Moment dates = Objects.requireNonNull(map.date());
        Optional<LocalDate> date = dates.format().date(cell(row, dates.column()));
        Optional<LocalTime> time = time(row);
        if (date.isEmpty()) {
            log.say(What.DATE_NOT_READ, row.line(), dates.column());
        } else if (time.isEmpty()) {
            log.say(
                    What.TIME_NOT_READ,
                    row.line(),
                    Objects.requireNonNull(map.time()).column());
        } else {
            phase(row, date.get());
            log.log(row, checkIn(row, date.get(), time.get()));
        }
    }

    /** @return noon where no time is known, empty where one is there and cannot be read */
    private Optional<LocalTime> time(Row row) {
        Moment times = map.time();
        String text = times == null ? "" : value(row, times.column());
        return times == null || text.isEmpty()
                ? Optional.of(LocalTime.NOON)
                : times.format().time(text);
    }

    private void phase(Row row, LocalDate day) {
        Labels column = map.phases();
        String text = column == null ? "" : value(row, column.column());
        if (column != null && !text.isEmpty()) {
            log.words(row, column.column(), column.labels().getOrDefault(text, text))
                    .ifPresent(label -> phases.on(day, label));
        }
    }

    private CheckIn checkIn(Row row, LocalDate day, LocalTime time) {
        Evening evening = new Evening(null, null, null, felt(row), null, sleep(row), null, null, null, null, Set.of());
        String note = map.note();
        OwnWords words =
                note == null ? null : log.words(row, note, value(row, note)).orElse(null);
        return new CheckIn(log.stamp(row, day.atTime(time), words), null, null, evening, List.of(), measures(row));
    }

    private @Nullable Felt felt(Row row) {
        String text = labelled(row, map.felt());
        Optional<Felt> felt = FeltText.of(text);
        if (felt.isEmpty() && !text.isEmpty()) {
            log.say(
                    What.NOT_IN_TABLE,
                    row.line(),
                    Objects.requireNonNull(map.felt()).column());
        }
        return felt.orElse(null);
    }

    private @Nullable Integer sleep(Row row) {
        String text = labelled(row, map.sleep());
        boolean step = text.matches("[0-3](\\.0+)?");
        if (!step && !text.isEmpty()) {
            log.say(
                    What.NOT_IN_TABLE,
                    row.line(),
                    Objects.requireNonNull(map.sleep()).column());
        }
        return step ? (Integer) (text.charAt(0) - '0') : null;
    }

    private String labelled(Row row, @Nullable Labels column) {
        String text = column == null ? "" : value(row, column.column());
        return column == null ? text : column.labels().getOrDefault(text, text);
    }

    private Map<MeasureId, Double> measures(Row row) {
        Map<MeasureId, Double> values = new LinkedHashMap<>();
        measures.forEach((scale, id) -> mean(row, scale).ifPresent(mean -> values.put(id, mean)));
        return values;
    }

    /** The mean of what there is: a column without a value counts for nothing, not for zero. */
    private OptionalDouble mean(Row row, Scale scale) {
        OptionalDouble mean = scale.columns().stream()
                .map(column -> number(row, column, scale))
                .flatMap(Optional::stream)
                .mapToDouble(Double::doubleValue)
                .average();
        return mean.isEmpty()
                ? mean
                : OptionalDouble.of(Math.clamp(
                        mean.getAsDouble(), scale.terms().low(), scale.terms().high()));
    }

    private Optional<Double> number(Row row, String column, Scale scale) {
        String text = value(row, column);
        Optional<Double> number = CellText.number(text);
        if (number.isEmpty()) {
            if (!text.isEmpty()) {
                log.say(What.NOT_A_NUMBER, row.line(), column);
            }
            return number;
        }
        if (!scale.terms().allows(number.get())) {
            log.say(
                    What.OUT_OF_SCALE,
                    row.line(),
                    column,
                    CellText.shown(scale.terms().low()),
                    CellText.shown(scale.terms().high()));
            return Optional.empty();
        }
        return number;
    }

    /** @return the cell's text, empty where it is missing by the map's marks */
    private String value(Row row, String column) {
        String text = cell(row, column).strip();
        return map.missing().contains(text) ? "" : text;
    }

    private String cell(Row row, String column) {
        return row.cell(header.indexOf(column));
    }
}
