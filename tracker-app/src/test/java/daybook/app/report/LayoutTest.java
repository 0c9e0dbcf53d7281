package daybook.app.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import daybook.core.facts.PeriodFacts;
import daybook.core.given.Lived;
import daybook.core.given.Sample;
import daybook.core.timeline.Period;
import daybook.core.word.Paper;
import daybook.reports.month.Edition;
import daybook.reports.text.Phrases;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whether a report that was issued can be made again rests on this: the number rises with the bytes, never without. */
class LayoutTest {
    private static final int PINNED = 3;
    private static final String WHAT_TO_DO = "the same facts are drawn into other bytes: raise LAYOUT and pin anew";
    private static final LocalDate MADE = LocalDate.of(2026, 11, 21);
    private static final Lived LIVED = lived();

    /** Whole numbers that go up and down by rule, so that no machine computes another day. */
    private static Lived lived() {
        return Lived.from("2026-03-01")
                .feltAfter(each(day -> day % 3 == 0 ? (day * 7 + day / 31) % 7 - 3 : Double.NaN))
                .eggshells(each(day -> day % 3 == 1 ? (day * 5 + day / 50) % 4 : Double.NaN))
                .tested(each(day -> day % 4 == 0 ? day * 3 % (3 + day / 60) == 0 ? 0 : 1 : Double.NaN))
                .feltToday(each(day -> day % 29 < 25 ? (day * 11 + day / 17) % 5 - 2 : Double.NaN))
                .measured(Sample.UNREST, each(day -> day % 2 == 0 ? 1 + (day * 3 + day / 20) % 7 : Double.NaN))
                .crossed(9, 40, 77, 111, 150, 190, 230);
    }

    private static double[] each(IntToDoubleFunction day) {
        return IntStream.range(0, 245).mapToDouble(day::applyAsDouble).toArray();
    }

    private static String sha256(String period, Paper paper, String language, String id) {
        Period days = Period.parse(period).orElseThrow();
        var request = new ReportRequest(days, paper, Phrases.in(language).orElseThrow());
        var edition = new Edition.Issued(1, MADE);
        return ReportFile.of(PeriodFacts.of(LIVED.timeline(), days, MADE), request, edition, id)
                .sha256();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-10, A4, en, b20184efd308c2b7eae7e990ffddd1b308b991c4cb55eff4e77542a8ab5b83f2",
        "2026-Q3, LETTER, de, d9ce4532adf45ed09c6b73546def432a05f8b16d4e3d750b789ad62d14fbfad5",
        "2026-W42, A4, de, eba20f692b0012e22cd5ad19b4ff6c4135d8572c8410f72998f3a8d5fd367d09",
    })
    void the_same_facts_are_the_same_bytes_as_long_as_the_layout_has_its_number(
            String period, Paper paper, String language, String hash) {
        assertEquals(PINNED + " " + hash, Issuing.LAYOUT + " " + sha256(period, paper, language, "pinned"), WHAT_TO_DO);
    }

    @Test
    void no_zone_and_no_language_of_a_machine_changes_a_byte() {
        String here = sha256("2026-10", Paper.A4, "en", "pinned");
        Locale language = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            for (var machine : Map.of("tr-TR", "Pacific/Kiritimati", "ar-EG-u-nu-arab", "America/St_Johns")
                    .entrySet()) {
                Locale.setDefault(Locale.forLanguageTag(machine.getKey()));
                TimeZone.setDefault(TimeZone.getTimeZone(machine.getValue()));
                assertEquals(here, sha256("2026-10", Paper.A4, "en", "pinned"), machine.toString());
            }
        } finally {
            Locale.setDefault(language);
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void another_file_has_another_hash() {
        assertNotEquals(sha256("2026-10", Paper.A4, "en", "pinned"), sha256("2026-10", Paper.A4, "en", "other"));
    }
}
