package daybook.app.transfer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import daybook.app.transfer.ImportFile.Format;
import daybook.app.transfer.ReadFile.Plan;
import daybook.app.transfer.ReadFile.Unreadable;
import daybook.app.transfer.ReadFile.Why;
import daybook.app.transfer.Remark.What;
import daybook.core.journal.Entry.CheckIn;
import daybook.core.word.Felt;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DaylioCsvTest extends CsvTestCase {
    private static final String HEADER = "full_date,date,weekday,time,mood,activities,note_title,note\n";

    private CheckIn only(String csv) {
        imported(csv, null, null);
        return checkIns().getFirst();
    }

    @Test
    void every_row_of_a_published_export_comes_in() {
        Plan plan = imported(Samples.text("daylio-8-columns.csv"), null, null);
        assertEquals(32, plan.read());
        assertEquals(32, plan.added());
        assertEquals(List.of(), plan.remarks());
        assertEquals(
                List.of(Felt.LEVEL, Felt.LEVEL, Felt.UNEASY, Felt.HEAVY, Felt.HEAVY, Felt.UNEASY),
                checkIns().stream().limit(6).map(one -> one.evening().felt()).toList());
    }

    @Test
    void a_second_import_adds_nothing() {
        imported(Samples.text("daylio-8-columns.csv"), null, null);
        Plan again = imported(Samples.text("daylio-8-columns.csv"), null, null);
        assertEquals(32, again.known());
        assertEquals(List.of(), again.commands());
    }

    @Test
    void an_overlapping_export_adds_only_its_new_rows() {
        String older = HEADER + "2020-05-29,29 May,Friday,8:00 pm,rad,gaming,,\n";
        imported(older, null, null);
        Plan plan = imported(
                HEADER + "2020-05-30,30 May,Saturday,1:08 pm,good,,,\n" + older.substring(HEADER.length()), null, null);
        assertEquals(1, plan.added());
        assertEquals(1, plan.known());
    }

    @Test
    void the_same_moment_twice_is_real_and_both_are_kept() {
        String row = "2020-05-29,29 May,Friday,8:00 pm,rad,,,\n";
        Plan plan = imported(HEADER + row + row + row.replace("rad", "bad"), null, null);
        assertEquals(3, plan.added());
        assertEquals(3, checkIns().size());
    }

    @ParameterizedTest
    @CsvSource({
        "8:00 pm,20:00",
        "8:00\u202Fpm,20:00",
        "10:04 AM,10:04",
        "12:05 am,00:05",
        "12:05 pm,12:05",
        "21:30,21:30",
        "9:00 p. m.,21:00"
    })
    void clocks_of_all_versions_are_read(String shown, LocalTime meant) {
        CheckIn checkIn = only(HEADER + "2020-05-29,29 May,Friday," + shown + ",rad,,,\n");
        assertEquals(meant, checkIn.stamp().at().toLocalTime());
    }

    @ParameterizedTest
    @ValueSource(strings = {"25:00", "13:00 pm", "8 pm", ""})
    void a_time_that_is_none_is_named_with_its_line(String time) {
        Plan plan = imported(HEADER + "2020-05-29,29 May,Friday," + time + ",rad,,,\n", null, null);
        assertEquals(List.of(Remark.of(What.TIME_NOT_READ, 2, "time")), plan.remarks());
        assertEquals(1, plan.left());
    }

    @Test
    void the_legacy_header_has_its_year_in_a_column_and_a_byte_order_mark() {
        CheckIn checkIn = only("\uFEFFyear,date,weekday,time,mood,activities,note\n"
                + "2017,June 22,Thursday,21:45,good,\"reading | family\",\"\"\n");
        assertEquals(LocalDate.of(2017, 6, 22), checkIn.stamp().day());
        assertEquals(List.of("reading", "family"), labels(checkIn));
    }

    @Test
    void activities_are_split_and_trimmed() {
        CheckIn checkIn = only("\uFEFFfull_date,date,weekday,time,mood,activities,note\n"
                + "2019-01-02,January 2,Wednesday,9:00 PM,meh,\" good  meal | | work \",\"note\"\n");
        assertEquals(List.of("good  meal", "work"), labels(checkIn));
        assertEquals("note", note(checkIn));
    }

    @Test
    void scales_stay_as_labels_and_markup_leaves_the_note() {
        CheckIn checkIn = only("""
            full_date,date,weekday,time,mood,activities,scales,note_title,note
            2026-01-02,Jan 2,Friday,8:00\u202Fpm,rad,walk,"Sleep Quality:\u00A08/10\u00A0points | Sleep Time: 8:00",Day,"<b>good</b><br>one &amp; all"
            """);
        assertEquals(List.of("walk", "Sleep Quality: 8/10 points", "Sleep Time: 8:00"), labels(checkIn));
        assertEquals("Day\ngood\none & all", note(checkIn));
    }

    @Test
    void a_smaller_than_in_a_plain_note_is_no_markup() {
        assertEquals(
                "I <3 you & 2 < 3", note(only(HEADER + "2020-05-29,29 May,Friday,8:00 pm,rad,,,I <3 you & 2 < 3\n")));
    }

    @Test
    void an_export_without_header_is_known_by_its_shape() {
        CheckIn checkIn = only("2021-10-16,16 de octubre,sábado,20:15,bien,\"paseo\",\"\"\n");
        assertEquals(LocalDate.of(2021, 10, 16), checkIn.stamp().day());
        assertEquals(List.of("bien", "paseo"), labels(checkIn));
    }

    @Test
    void a_mood_without_a_place_stays_as_a_label_and_is_counted() {
        String rows = HEADER
                + "2020-05-29,29 May,Friday,8:00 pm,fantastic,,,\n2020-05-30,30 May,Saturday,8:00 pm,fantastic,,,\n";
        Plan plan = imported(rows, null, null);
        assertEquals(List.of(Remark.of(What.MOOD_KEPT_AS_LABEL, 0, "fantastic", "2")), plan.remarks());
        assertEquals(List.of("fantastic"), labels(checkIns().getFirst()));
        assertNull(checkIns().getFirst().evening().felt());
    }

    @Test
    void a_map_gives_moods_their_place() {
        String rows = HEADER + "2020-05-29,29 May,Friday,8:00 pm,Fantastic,,,\n";
        Plan plan = imported(rows, Format.DAYLIO, "{\"moods\": {\"fantastic\": 3, \"so so\": \"level\"}}");
        assertEquals(List.of(), plan.remarks());
        assertEquals(Felt.RESTORED, checkIns().getFirst().evening().felt());
    }

    @Test
    void one_field_too_many_goes_into_the_note_and_is_named() {
        Plan plan = imported(HEADER + "2020-05-29,29 May,Friday,8:00 pm,rad,,,went out, then home\n", null, null);
        assertEquals(List.of(Remark.of(What.TOO_MANY_FIELDS, 2)), plan.remarks());
        assertEquals("went out, then home", note(checkIns().getFirst()));
    }

    @Test
    void quotes_that_do_not_match_are_named_with_their_line_and_what_came_before_is_kept() {
        Plan plan = imported(
                HEADER
                        + "2020-05-29,29 May,Friday,8:00 pm,rad,,,\"two\n"
                        + "lines\"\n\n"
                        + "2020-05-30,30 May,Saturday,8:00 pm,rad,,,\"open\n"
                        + "2020-05-31,x\n",
                null,
                null);
        assertEquals(1, plan.added());
        assertEquals(List.of(Remark.of(What.QUOTES_DO_NOT_MATCH, 4)), plan.remarks());
    }

    @Test
    void lines_are_counted_over_quoted_line_ends_and_empty_lines() {
        Plan plan = imported(
                HEADER
                        + "2020-05-29,29 May,Friday,8:00 pm,rad,,,\"two\r\n"
                        + "lines\"\r\n\r\n"
                        + "2020-05-30,30 May,Saturday,x,rad,,,\n",
                null,
                null);
        assertEquals(List.of(Remark.of(What.TIME_NOT_READ, 5, "time")), plan.remarks());
    }

    @Test
    void an_hour_that_a_clock_change_left_out_stays_on_its_day() {
        CheckIn checkIn = only(HEADER + "2020-03-29,29 March,Sunday,02:30,rad,,,\n");
        assertEquals(
                OffsetDateTime.parse("2020-03-29T03:30:00+02:00"),
                checkIn.stamp().at());
        assertEquals(LocalDate.of(2020, 3, 29), checkIn.stamp().day());
    }

    @Test
    void a_row_from_the_future_is_refused_and_named() {
        Plan plan = imported(HEADER + "2062-05-29,29 May,Friday,8:00 pm,rad,,,\n", null, null);
        assertEquals(List.of(Remark.of(What.REFUSED, 2, "entry-in-the-future")), plan.remarks());
    }

    @Test
    void another_csv_is_not_taken_for_daylio() {
        assertEquals(new Unreadable(Why.UNKNOWN_FORMAT, ""), read("a,b\n1,2\n", null, null));
        assertEquals(new Unreadable(Why.UNKNOWN_FORMAT, ""), read("a,b\n1,2\n", Format.DAYLIO, null));
    }
}
