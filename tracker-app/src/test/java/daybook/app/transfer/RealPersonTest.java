package daybook.app.transfer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import daybook.app.report.FactsJson;
import daybook.core.facts.PeriodFacts;
import daybook.core.timeline.Period;
import daybook.core.trend.BenjaminiHochberg;
import daybook.reports.block.Block;
import daybook.reports.month.Edition;
import daybook.reports.month.MonthReport;
import daybook.reports.text.Phrases;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * The diary of a real person, brought in as own measures: its depression score rose and its positive feeling stayed, and both must be
 * said. What else is said must keep to the rules.
 */
class RealPersonTest extends CsvTestCase {
    private static final LocalDate LATER = LocalDate.of(2026, 11, 21);
    private PeriodFacts facts;
    private JsonNode json;

    @BeforeEach
    void bring_the_diary_in() throws IOException {
        imported(Samples.text("ESMdata.csv"), ImportFile.Format.CSV, Samples.text("esm-map.json"));
        facts = PeriodFacts.of(
                journal.timeline(), Period.parse("2012-08-13..2013-04-08").orElseThrow(), LATER);
        json = new ObjectMapper().readTree(FactsJson.write(facts, Phrases.english()));
    }

    private Stream<JsonNode> findings() {
        return StreamSupport.stream(json.get("findings").spliterator(), false);
    }

    private JsonNode measure(String name) {
        return findings()
                .filter(finding -> finding.path("name").asText().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private Stream<JsonNode> said(String strength) {
        return findings().filter(finding -> finding.get("strength").asText().equals(strength));
    }

    @Test
    void the_weekly_depression_score_is_shown_rising() {
        JsonNode score = measure("Depression score");
        assertEquals("own-measure", score.get("about").asText());
        assertEquals("shown", score.get("strength").asText());
        assertEquals("trend", score.get("claim").asText());
        assertEquals("week", score.get("unit").asText());
        assertEquals(28, score.get("n").intValue());
        assertEquals(1, score.get("direction").intValue());
        assertEquals(214, score.get("s").intValue());
        assertEquals(2.9907785677259475e-05, score.get("p").doubleValue(), 1e-8);
        assertEquals(.0340539215, score.get("slopeAWeek").get("slope").doubleValue(), 1e-8);
        assertEquals(.0220000000, score.get("slopeAWeek").get("low").doubleValue(), 1e-8);
        assertEquals(.0461333333, score.get("slopeAWeek").get("high").doubleValue(), 1e-8);
        assertEquals(
                "Over the last 34 weeks Depression score has come to lie higher.",
                score.get("sentence").asText());
        assertEquals(
                "The later of two weeks was higher in 78 of 100 comparisons, plausible 65 to 92; 28 weeks."
                        + " About +0.034 a week, plausible +0.022 to +0.046. Lower is the end you called better.",
                score.get("basis").asText());
    }

    @Test
    void positive_feeling_is_said_to_have_stayed() {
        JsonNode feeling = measure("Positive feeling");
        assertEquals("shown", feeling.get("strength").asText());
        assertEquals("no-change", feeling.get("claim").asText());
        assertEquals("day", feeling.get("unit").asText());
        assertEquals(238, feeling.get("n").intValue());
        assertEquals(-216, feeling.get("s").intValue());
        assertEquals(.8837127175321325, feeling.get("p").doubleValue(), 1e-8);
        assertEquals(
                "Over the last 34 weeks Positive feeling stayed about the same.",
                feeling.get("sentence").asText());
    }

    @Test
    void whatever_else_is_said_keeps_to_the_rules() {
        List<JsonNode> shown = said("shown").toList();
        assertTrue(shown.size() >= 2);
        for (JsonNode finding : shown) {
            assertEquals("own-measure", finding.get("about").asText(), "nothing else was logged");
            double adjusted = finding.get("pAdjusted").doubleValue();
            double chance = finding.get("chance").doubleValue();
            switch (finding.get("claim").asText()) {
                case "trend" -> assertTrue(adjusted <= .05 && Math.abs(chance - .5) >= .05, finding.toString());
                case "no-change" ->
                    assertTrue(
                            finding.get("low").doubleValue() >= .40
                                    && finding.get("high").doubleValue() <= .60,
                            finding.toString());
                default -> assertTrue(adjusted <= .20 && farFromEveryPhase(finding), finding.toString());
            }
        }
        said("leaning")
                .forEach(finding -> assertTrue(finding.get("pAdjusted").doubleValue() <= .20, finding.toString()));
    }

    @Test
    void the_nine_are_corrected_together_for_their_number() {
        List<JsonNode> compared =
                findings().filter(finding -> finding.has("pAdjusted")).toList();
        double[] adjusted = BenjaminiHochberg.adjusted(compared.stream()
                .mapToDouble(finding -> finding.get("p").doubleValue())
                .toArray());
        assertEquals(9, adjusted.length);
        for (int i = 0; i < adjusted.length; i++) {
            assertEquals(adjusted[i], compared.get(i).get("pAdjusted").doubleValue(), 1e-12);
        }
    }

    @Test
    void a_new_level_is_at_least_a_twelfth_of_its_scale_away() {
        List<JsonNode> settled = findings()
                .filter(finding -> finding.path("claim").asText().equals("change-point"))
                .toList();
        assertFalse(settled.isEmpty());
        for (JsonNode finding : settled) {
            JsonNode scale = StreamSupport.stream(json.get("measures").spliterator(), false)
                    .filter(measure -> measure.get("id").equals(finding.get("measure")))
                    .findFirst()
                    .orElseThrow();
            double twelfth = (scale.get("high").doubleValue() - scale.get("low").doubleValue()) / 12;
            assertTrue(Math.abs(finding.get("step").doubleValue()) >= twelfth, finding.toString());
            assertTrue(finding.get("n").intValue() >= 60, finding.toString());
        }
    }

    @Test
    void the_first_page_says_three_things_all_of_them_shown() {
        List<Block> page = MonthReport.compose(facts, new Edition.Open(LATER), Phrases.english());
        List<String> opening = page.stream()
                .dropWhile(block -> !(block instanceof Block.Finding))
                .takeWhile(Block.Finding.class::isInstance)
                .map(block -> ((Block.Finding) block).strength() + " "
                        + ((Block.Finding) block).sentence().plain())
                .toList();
        assertEquals(3, opening.size());
        assertTrue(opening.stream().allMatch(sentence -> sentence.startsWith("SHOWN")), opening.toString());
    }

    /** Of a change of level: the phases of the experiment are spoken of by themselves. */
    private boolean farFromEveryPhase(JsonNode change) {
        LocalDate from = LocalDate.parse(change.get("after").asText()).minusDays(14);
        LocalDate to = LocalDate.parse(change.get("notAfter").asText()).plusDays(14);
        return journal.timeline().phases().stream()
                .noneMatch(
                        phase -> !phase.from().isBefore(from) && !phase.from().isAfter(to));
    }

    @Test
    void nine_measures_were_compared() {
        assertEquals(9, json.get("comparisons").get("made").intValue());
        assertEquals(9, findings().filter(finding -> finding.has("name")).count());
    }

    @Test
    void the_report_says_the_same() {
        List<String> said = MonthReport.compose(facts, new Edition.Open(LATER), Phrases.english()).stream()
                .filter(Block.Finding.class::isInstance)
                .map(block -> ((Block.Finding) block).sentence().plain())
                .toList();
        for (String name : List.of("Depression score", "Positive feeling")) {
            String sentence = measure(name).get("sentence").asText();
            assertEquals(1, said.stream().filter(sentence::equals).count(), sentence + " in " + said);
        }
    }
}
