package daybook.app.transfer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import daybook.app.transfer.ImportFile.Format;
import daybook.app.transfer.ReadFile.Plan;
import daybook.app.transfer.ReadFile.Unreadable;
import daybook.app.transfer.ReadFile.Why;
import daybook.app.transfer.Remark.What;
import daybook.core.journal.Entry.CheckIn;
import daybook.core.timeline.Coverage;
import daybook.core.timeline.Period;
import daybook.core.timeline.Phase;
import daybook.core.word.Felt;
import daybook.core.word.PhaseKind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MappedCsvTest extends CsvTestCase {
    private static final String MAP = """
        {"zone": "Europe/Amsterdam",
         "date": {"column": "day", "format": "dd/MM/yy"},
         "time": {"column": "time", "format": "HH:mm"},
         "missing": ["NA", ""],
         "measures": [
           {"name": "Calm", "columns": ["c1", "c2"], "low": 1, "high": 7, "better": "high", "daily": "mean"}],
         "phases": {"column": "phase", "labels": {"1": "Before", "2": "During"}},
         "felt": {"column": "felt", "values": {"great": 2, "so-so": "level"}},
         "sleep": "slept",
         "note": {"column": "said"}}
        """;
    private static final String HEADER = "day,time,c1,c2,phase,felt,slept,said\n";

    private Plan imported(String rows) {
        return imported(HEADER + rows, Format.CSV, MAP);
    }

    private CheckIn only(String row) {
        imported(row);
        return checkIns().getFirst();
    }

    private double calm(CheckIn checkIn) {
        return Objects.requireNonNull(
                checkIn.measures().get(journal.timeline().measures().getFirst().id()));
    }

    @Test
    void the_published_diary_comes_in_whole() {
        Plan plan = imported(Samples.text("ESMdata.csv"), Format.CSV, Samples.text("esm-map.json"));
        assertEquals(1476, plan.read());
        assertEquals(1476, plan.added());
        Period diary = Period.parse("2012-08-13..2013-04-08").orElseThrow();
        Coverage coverage = Coverage.of(journal.timeline(), diary);
        assertEquals(238, coverage.daysLogged());
        assertEquals(239, coverage.daysPossible());
        assertEquals(1476, coverage.late());
        assertEquals(9, journal.timeline().measures().size());
        assertEquals(
                List.of(
                        "2012-08-13..2012-09-09",
                        "2012-09-10..2012-09-23",
                        "2012-09-24..2012-11-18",
                        "2012-11-19..2013-01-14",
                        "2013-01-15..null"),
                journal.timeline().phases().stream()
                        .map(phase -> phase.from() + ".." + phase.to())
                        .toList());
        assertEquals(List.of(Remark.of(What.COLUMNS_NOT_READ, 0, "66")), plan.remarks());
    }

    /** The page that describes the map is read here, so that it cannot drift from what the map does. */
    @Test
    void the_example_of_the_documentation_does_what_it_says() throws IOException {
        String page = Files.readString(Path.of("..", "docs", "import-csv.md"));
        String csv = page.substring(page.indexOf("when,clock"), page.indexOf("```", page.indexOf("when,clock")));
        String map = page.substring(page.indexOf("{\n"), page.indexOf("```", page.indexOf("{\n")));
        Plan plan = imported(csv, Format.CSV, map);
        assertEquals(List.of(), plan.remarks());
        CheckIn first = checkIns().getFirst();
        assertEquals(5.5, calm(first));
        assertEquals(Felt.OKAY, first.evening().felt());
        assertEquals("Slept through", note(first));
        assertEquals(
                Arrays.asList(3, null, 2),
                checkIns().stream().map(one -> one.evening().sleep()).toList());
        assertEquals(2, journal.timeline().phases().size());
    }

    @Test
    void a_second_import_of_the_diary_adds_nothing() {
        imported(Samples.text("ESMdata.csv"), Format.CSV, Samples.text("esm-map.json"));
        Plan again = imported(Samples.text("ESMdata.csv"), Format.CSV, Samples.text("esm-map.json"));
        assertEquals(1476, again.known());
        assertEquals(List.of(), again.commands());
    }

    @Test
    void halves_of_a_diary_that_overlap_make_the_whole() {
        List<String> lines = Samples.text("ESMdata.csv").lines().toList();
        String first = String.join("\n", lines.subList(0, 900));
        String second = lines.getFirst() + "\n" + String.join("\n", lines.subList(700, lines.size()));
        imported(first, Format.CSV, Samples.text("esm-map.json"));
        Plan plan = imported(second, Format.CSV, Samples.text("esm-map.json"));
        assertEquals(1476, journal.timeline().entryCount());
        assertEquals(200, plan.known());
        assertEquals(5, journal.timeline().phases().size());
    }

    @Test
    void a_row_is_one_check_in_of_its_day_in_the_zone_of_the_map() {
        CheckIn checkIn = only("13/08/12,08:58,1,2,1,great,3,a walk\n");
        assertEquals("2012-08-13T08:58+02:00", checkIn.stamp().at().toString());
        assertEquals("Europe/Amsterdam", checkIn.stamp().zone().getId());
        assertEquals(1.5, calm(checkIn));
        assertEquals(Felt.LIGHT, checkIn.evening().felt());
        assertEquals(3, checkIn.evening().sleep());
        assertEquals("a walk", note(checkIn));
    }

    @Test
    void a_missing_value_is_left_out_and_never_zero() {
        CheckIn checkIn = only("13/08/12,08:58,NA,,1,NA,,walk\n");
        assertEquals(0, checkIn.measures().size());
        assertNull(checkIn.evening().felt());
        assertNull(checkIn.evening().sleep());
    }

    @Test
    void the_mean_is_of_the_columns_that_have_a_value() {
        assertEquals(6, calm(only("13/08/12,08:58,6,NA,1,,,\n")));
    }

    @Test
    void a_decimal_comma_counts_too() {
        assertEquals(2.75, calm(only("13/08/12,08:58,\"2,5\",3,1,,,\n")));
    }

    @Test
    void a_value_outside_its_scale_is_left_out_and_named_and_the_row_comes_in() {
        Plan plan = imported("13/08/12,08:58,9,3,1,,,\n");
        assertEquals(List.of(Remark.of(What.OUT_OF_SCALE, 2, "c1", "1", "7")), plan.remarks());
        assertEquals(3, calm(checkIns().getFirst()));
    }

    @Test
    void a_value_that_is_no_number_is_left_out_and_named() {
        Plan plan = imported("13/08/12,08:58,calm,3,1,,,\n");
        assertEquals(List.of(Remark.of(What.NOT_A_NUMBER, 2, "c1")), plan.remarks());
        assertEquals(1, plan.added());
    }

    @Test
    void a_feeling_that_is_not_in_the_table_is_named() {
        Plan plan = imported("13/08/12,08:58,1,1,1,blue,5,\n");
        assertEquals(
                List.of(Remark.of(What.NOT_IN_TABLE, 2, "felt"), Remark.of(What.NOT_IN_TABLE, 2, "slept")),
                plan.remarks());
        assertEquals(1, plan.added());
    }

    @Test
    void a_row_with_nothing_in_it_is_named_with_its_line() {
        Plan plan = imported("13/08/12,08:58,1,1,1,,,\n14/08/12,08:58,NA,NA,1,,,\n");
        assertEquals(List.of(Remark.of(What.NOTHING_IN_ROW, 3)), plan.remarks());
        assertEquals(1, plan.left());
    }

    @ParameterizedTest
    @CsvSource({"31/02/12", "2012-08-13", "13.08.12"})
    void a_date_that_does_not_fit_the_pattern_is_named(String date) {
        Plan plan = imported(date + ",08:58,1,1,1,,,\n");
        assertEquals(List.of(Remark.of(What.DATE_NOT_READ, 2, "day")), plan.remarks());
    }

    @Test
    void a_row_without_a_time_stands_at_noon() {
        assertEquals(LocalTime.NOON, only("13/08/12,NA,1,1,1,,,\n").stamp().at().toLocalTime());
    }

    @Test
    void each_run_of_a_label_is_a_phase_and_the_one_before_ends_the_day_before() {
        imported("13/08/12,08:58,1,1,1,,,\n"
                + "15/08/12,08:58,1,1,NA,,,\n"
                + "16/08/12,08:58,1,1,2,,,\n"
                + "20/08/12,08:58,1,1,1,,,\n");
        assertEquals(
                List.of("Before 2012-08-13..2012-08-15", "During 2012-08-16..2012-08-19", "Before 2012-08-20..null"),
                journal.timeline().phases().stream()
                        .map(phase ->
                                Objects.requireNonNull(phase.label()).text() + " " + phase.from() + ".." + phase.to())
                        .toList());
        assertEquals(PhaseKind.OTHER, journal.timeline().phases().getFirst().kind());
    }

    @Test
    void a_label_that_is_not_in_the_table_names_its_phase_itself() {
        imported("13/08/12,08:58,1,1,9,,,\n");
        Phase phase = journal.timeline().phases().getFirst();
        assertEquals("9", Objects.requireNonNull(phase.label()).text());
        assertEquals(LocalDate.of(2012, 8, 13), phase.from());
    }

    @Test
    void a_measure_of_that_name_with_another_scale_stops_the_import() {
        imported("13/08/12,08:58,1,1,1,,,\n");
        assertEquals(
                new Unreadable(Why.MEASURE_REFUSED, "Calm"),
                read(HEADER, Format.CSV, MAP.replace("\"high\": 7", "\"high\": 10")));
    }

    @Test
    void a_column_that_is_not_there_is_named() {
        assertEquals(new Unreadable(Why.NO_SUCH_COLUMN, "c2"), read(HEADER.replace(",c2", ",c9"), Format.CSV, MAP));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"zone\"|\"zoen\"|zoen",
                "dd/MM/yy|dd/bb/yy|date.format",
                "Europe/Amsterdam|Europe/Amsterdm|zone",
                "\"low\": 1,|\"low\": \"one\",|measures.low",
                "\"columns\": [\"c1\", \"c2\"]|\"column\": \"c1\"|measures.columns"
            })
    void a_slip_in_the_map_is_named_by_its_field(String right, String wrong, String field) {
        assertEquals(new Unreadable(Why.MAP_WRONG, field), read(HEADER, Format.CSV, MAP.replace(right, wrong)));
        assertNotNull(imported(""));
    }

    @Test
    void a_map_saved_with_a_byte_order_mark_is_read() {
        assertEquals(List.of(), imported(HEADER, Format.CSV, "\uFEFF" + MAP).remarks());
    }

    @Test
    void a_csv_without_a_map_is_not_guessed_at() {
        assertEquals(new Unreadable(Why.MAP_MISSING, ""), read(HEADER, Format.CSV, null));
    }

    @Test
    void bytes_that_are_not_utf_8_are_refused() {
        byte[] latin = {'a', (byte) 0xE4, '\n'};
        assertEquals(
                new Unreadable(Why.NOT_UTF_8, ""),
                ImportFile.read(
                        latin,
                        new ImportFile.Request(Format.CSV, null, BERLIN, MAP),
                        journal.journal(),
                        journal.timeline(),
                        NOW));
    }
}
