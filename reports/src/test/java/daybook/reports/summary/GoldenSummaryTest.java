package daybook.reports.summary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import daybook.core.timeline.Timeline;
import daybook.core.word.Paper;
import daybook.reports.month.BlockText;
import daybook.reports.month.SampleLife;
import daybook.reports.sharing.Choices;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What every sample summary says, word for word. {@code -Dgolden.write=true} writes the files anew; never where CI is set. */
class GoldenSummaryTest {
    private static final Path GOLDEN = Path.of("src/test/resources/daybook/reports/summary");
    private static final String AUTUMN = "2026-08-01..2026-10-31";
    private static final Map<String, Pattern> YOU = Map.of(
            "en", Pattern.compile("(?iu)\\by(ou|our|ours|ourself)\\b"),
            "de", Pattern.compile("(?iu)\\b(du|dein\\w*|dir|dich|euch|euer|eure\\w*)\\b"));

    static Stream<Arguments> summaries() {
        Timeline year = SampleSummary.aYear();
        Timeline ten = SampleLife.lived(LocalDate.of(2016, 11, 1));
        return Stream.of(
                        new Sample("start", year, AUTUMN, Choices.start()),
                        new Sample("all", year, AUTUMN, SampleSummary.ALL),
                        new Sample("flagged", year, "2025-Q4", SampleSummary.ALL),
                        new Sample("month", year, "2026-10", Choices.start()),
                        new Sample("safety", SampleLife.unsafe(), AUTUMN, Choices.start()),
                        new Sample("safety-all", SampleLife.unsafe(), AUTUMN, SampleSummary.ALL),
                        new Sample("zero", SampleLife.noEntry(), AUTUMN, Choices.start()),
                        new Sample("one-entry", SampleLife.oneEntry(), AUTUMN, SampleSummary.ALL),
                        new Sample("ten-years", ten, "2016-11-01..2026-10-31", Choices.start()))
                .flatMap(one -> Stream.of("en", "de").map(one::in));
    }

    private record Sample(String name, Timeline timeline, String period, Choices choices) {
        Arguments in(String language) {
            return Arguments.of(name, language, timeline, period, choices);
        }
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("summaries")
    void a_summary_says_what_it_said_before_and_says_it_as_i(
            String name, String language, Timeline timeline, String period, Choices choices) throws IOException {
        String now = said(timeline, period, choices, language);
        same("summary-" + name + "." + language + ".txt", now);
        assertEquals(List.of(), you(now, language));
    }

    @Test
    void whoever_is_spoken_to_would_be_noticed() {
        assertEquals(List.of("Your", "you"), you("Your days, as you wrote them; the young count.", "en"));
        assertEquals(List.of("Deine", "du"), you("Deine Tage, wie du sie aufschriebst; durch das Jahr.", "de"));
    }

    @Test
    void the_text_tells_two_choices_apart() {
        String start = said(SampleSummary.aYear(), AUTUMN, Choices.start(), "en");
        String all = said(SampleSummary.aYear(), AUTUMN, SampleSummary.ALL, "en");
        assertNotEquals(start, all);
        assertTrue(all.contains("withdrawal"));
        assertFalse(start.contains("withdrawal"));
    }

    private static String said(Timeline timeline, String period, Choices choices, String language) {
        return BlockText.of(
                SampleSummary.of(timeline, period, choices, language, Paper.A4).blocks());
    }

    private static List<String> you(String text, String language) {
        return Objects.requireNonNull(YOU.get(language))
                .matcher(text)
                .results()
                .map(MatchResult::group)
                .toList();
    }

    private static void same(String file, String now) throws IOException {
        Path golden = GOLDEN.resolve(file);
        if (Boolean.getBoolean("golden.write")) {
            assertFalse(System.getenv().containsKey("CI"), "golden files are written by hand, never in CI");
            Files.createDirectories(GOLDEN);
            Files.writeString(golden, now);
        }
        assertEquals(Files.readString(golden), now);
    }
}
