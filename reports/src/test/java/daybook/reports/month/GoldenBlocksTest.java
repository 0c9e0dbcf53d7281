package daybook.reports.month;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import daybook.core.facts.PeriodFacts;
import daybook.reports.block.Block;
import daybook.reports.text.Phrases;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What every sample report says, word for word. {@code -Dgolden.write=true} writes the files anew; never where CI is set. */
class GoldenBlocksTest {
    private static final Path GOLDEN = Path.of("src/test/resources/daybook/reports/month");
    private static final Edition FIRST = new Edition.Issued(1, LocalDate.of(2026, 11, 2));

    static Stream<Arguments> reports() {
        Map<String, PeriodFacts> all = Map.of(
                "full", SampleFacts.full(),
                "sparse", SampleFacts.sparse(),
                "measures", SampleFacts.measuresOnly(),
                "zero", SampleFacts.zero(),
                "safety", SampleFacts.safety());
        return all.keySet().stream()
                .sorted()
                .flatMap(name -> Stream.of("en", "de").map(language -> Arguments.of(name, language, all.get(name))));
    }

    @ParameterizedTest
    @MethodSource("reports")
    void a_report_says_what_it_said_before(String name, String language, PeriodFacts facts) throws IOException {
        Phrases phrases = Phrases.in(language).orElseThrow();
        same("month-" + name + "." + language + ".txt", MonthReport.compose(facts, FIRST, phrases));
    }

    static Stream<Arguments> forms() {
        return Stream.of(
                        Map.entry("week", SampleLife.facts("2026-W42")),
                        Map.entry("month", SampleLife.facts("2026-10")),
                        Map.entry("quarter", SampleLife.facts("2026-Q3")),
                        Map.entry("year", SampleLife.facts("2025-11-01..2026-10-31")),
                        Map.entry("long", SampleLife.facts("2016-11-01..2026-10-31", LocalDate.of(2016, 11, 1))),
                        Map.entry("one-entry", SampleLife.oneEntry("2026-10")),
                        Map.entry("week-safety", SampleLife.unsafe("2026-W42")),
                        Map.entry("quarter-safety", SampleLife.unsafe("2026-09-01..2026-11-20")))
                .flatMap(one ->
                        Stream.of("en", "de").map(language -> Arguments.of(one.getKey(), language, one.getValue())));
    }

    @ParameterizedTest
    @MethodSource("forms")
    void a_report_of_any_length_says_what_it_said_before(String name, String language, PeriodFacts facts)
            throws IOException {
        Phrases phrases = Phrases.in(language).orElseThrow();
        same("form-" + name + "." + language + ".txt", MonthReport.compose(facts, FIRST, phrases));
    }

    @Test
    void what_a_writer_may_add_stands_where_it_was_chosen() throws IOException {
        var all = new Choices(true, true, true, true, true);
        same(
                "form-quarter-all.en.txt",
                MonthReport.compose(SampleLife.facts("2026-Q3"), FIRST, Phrases.english(), all));
    }

    @Test
    void the_trends_page_says_what_it_said_before() throws IOException {
        same("trends-full.en.txt", TrendsPage.compose(SampleFacts.full(), Phrases.english()));
    }

    @Test
    void a_month_that_is_not_over_counts_and_claims_nothing() throws IOException {
        var open = new Edition.Open(LocalDate.of(2026, 10, 24));
        same("month-running.en.txt", MonthReport.compose(SampleFacts.running(), open, Phrases.english()));
    }

    @Test
    void the_text_of_blocks_tells_two_reports_apart() {
        String full = BlockText.of(MonthReport.compose(SampleFacts.full(), FIRST, Phrases.english()));
        String safe = BlockText.of(MonthReport.compose(SampleFacts.safety(), FIRST, Phrases.english()));
        assertNotEquals(full, safe);
    }

    private static void same(String file, List<Block> blocks) throws IOException {
        Path golden = GOLDEN.resolve(file);
        String now = BlockText.of(blocks);
        if (Boolean.getBoolean("golden.write")) {
            assertFalse(System.getenv().containsKey("CI"), "golden files are written by hand, never in CI");
            Files.createDirectories(GOLDEN);
            Files.writeString(golden, now);
        }
        assertEquals(Files.readString(golden), now);
    }
}
