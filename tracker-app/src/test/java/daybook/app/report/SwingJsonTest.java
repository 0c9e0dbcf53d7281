package daybook.app.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import daybook.core.facts.PeriodFacts;
import daybook.core.given.Lived;
import daybook.core.journal.ExperimentTerms;
import daybook.core.journal.JournalCommand.BeginExperiment;
import daybook.core.timeline.Period;
import daybook.core.word.ExperimentId;
import daybook.core.word.OwnWords;
import daybook.reports.text.Phrases;
import java.io.IOException;
import java.time.LocalDate;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** How days swing and what came of an experiment, for other programs: the numbers of the sentences, and the sentences. */
class SwingJsonTest {
    private static final IntToDoubleFunction WIDE = day -> day * 7 % 5 - 2;
    private static final IntToDoubleFunction NARROW = day -> day * 7 % 5 % 2;
    private static final IntToDoubleFunction MOSTLY_HEAVY = day -> day % 10 < 8 ? -2 : 2;

    private static JsonNode october(IntToDoubleFunction september, IntToDoubleFunction october) throws IOException {
        var terms = new ExperimentTerms(new OwnWords("Walk"), 3, LocalDate.parse("2026-10-05"), null);
        Lived lived = Lived.from("2026-09-01", new BeginExperiment(new ExperimentId("walk"), terms))
                .feltToday(IntStream.range(0, 61)
                        .mapToDouble(day -> (day < 30 ? september : october).applyAsDouble(day))
                        .toArray());
        PeriodFacts facts =
                PeriodFacts.of(lived.timeline(), Period.parse("2026-10").orElseThrow(), LocalDate.parse("2026-11-21"));
        return new ObjectMapper().readTree(FactsJson.write(facts, Phrases.english()));
    }

    private static JsonNode evenings(JsonNode facts) {
        return facts.at("/themes/days/swing/1");
    }

    private static JsonNode finding(JsonNode facts) {
        for (JsonNode one : facts.at("/findings")) {
            if (one.at("/about").asText().equals("day-to-day-swing")) {
                return one;
            }
        }
        throw new AssertionError("nothing is said of the swing");
    }

    @Test
    void a_swing_that_differs_is_a_finding_with_its_sentence_and_its_numbers() throws IOException {
        JsonNode facts = october(WIDE, NARROW);
        JsonNode finding = finding(facts);
        assertEquals("swing", finding.at("/claim").asText());
        assertEquals("felt-today", finding.at("/measure").asText());
        assertEquals(
                "From day to day how you felt swung 0.6 points, before 2.4.",
                finding.at("/sentence").asText());
        assertEquals(
                evenings(facts).at("/now/rmssd").asDouble(),
                finding.at("/points").asDouble());
        assertEquals(
                evenings(facts).at("/before/rmssd").asDouble(),
                finding.at("/pointsBefore").asDouble());
        assertEquals(59, finding.at("/n").asInt());
    }

    @Test
    void days_that_mostly_say_the_same_are_counted() throws IOException {
        JsonNode mostly = evenings(october(WIDE, MOSTLY_HEAVY)).at("/mostly");
        assertEquals(-2, mostly.at("/value").asDouble());
        assertEquals(25, mostly.at("/times").asInt());
        assertEquals(31, mostly.at("/days").asInt());
        assertFalse(evenings(october(WIDE, NARROW)).has("mostly"));
    }

    @Test
    void an_experiment_has_a_typical_day_of_each_part() throws IOException {
        JsonNode read = october(WIDE, MOSTLY_HEAVY).at("/themes/experiments/0/measures/0");
        assertEquals("felt-today", read.at("/measure").asText());
        assertEquals(-2, read.at("/typical/before").asDouble());
        assertEquals(-2, read.at("/typical/during").asDouble());
        assertEquals(3, read.at("/during").size());
        assertFalse(
                october(WIDE, MOSTLY_HEAVY).at("/themes/experiments/0/safety").asBoolean());
    }
}
