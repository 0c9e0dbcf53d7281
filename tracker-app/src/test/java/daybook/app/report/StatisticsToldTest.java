package daybook.app.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import daybook.core.facts.PeriodFacts;
import daybook.core.given.Lived;
import daybook.core.given.Sample;
import daybook.core.journal.JournalCommand.BeginPhase;
import daybook.core.timeline.Period;
import daybook.core.trend.SteadinessChange;
import daybook.core.word.PhaseId;
import daybook.core.word.PhaseKind;
import daybook.reports.text.Phrases;
import java.io.IOException;
import java.time.LocalDate;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever is computed of a period stands in the file for other programs, as it was computed. */
class StatisticsToldTest {
    private static final Period OCTOBER = Period.parse("2026-10").orElseThrow();

    private static PeriodFacts facts(BeginPhase... phases) {
        double[] held = IntStream.range(0, 182)
                .mapToDouble(day -> day < 120 && day % 3 > 0 ? 0 : 1)
                .toArray();
        double[] felt = IntStream.range(0, 182)
                .mapToDouble(day -> (day < 124 ? -2 : 0) + day % 3)
                .toArray();
        double[] today = IntStream.range(0, 182)
                .mapToDouble(day -> day % 4 - 1 + (day < 124 ? 0 : 1))
                .toArray();
        return PeriodFacts.of(
                Lived.from("2026-05-03", phases)
                        .tested(held)
                        .feltAfter(felt)
                        .feltToday(today)
                        .measured(Sample.UNREST, new double[] {2, 3, 4, 5})
                        .timeline(),
                OCTOBER,
                LocalDate.of(2026, 11, 21));
    }

    private static JsonNode json(PeriodFacts facts) throws IOException {
        return new ObjectMapper().readTree(FactsJson.write(facts, Phrases.english()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/coverage/daysUnknown",
                "/interactions/worse/low",
                "/interactions/feltAfter/days/0/value",
                "/interactions/feltAfter/points/0/mid",
                "/measures/0/line/days/0/value",
                "/steadiness/low",
                "/steadiness/whatIfLow",
                "/steadiness/change/z",
                "/steadiness/path/0/low",
                "/boundaries/holdingRate/low",
                "/boundaries/followThrough/declined",
                "/boundaries/rows/0/heldSteady",
                "/boundaries/each/0/raised",
                "/stepAways/returnRate/declined",
                "/themes/stepAways/minutes/declined",
                "/themes/sincePhase/measures/0/nap",
                "/themes/contact/hoursOfTheWeek/declined",
                "/themes/contact/aroundCrossings/crossings",
                "/themes/contact/patterns",
                "/themes/contact/splits/nightAfterContact/with/n",
                "/themes/boundaries/versions/0/holdingRate/low",
                "/themes/boundaries/heldBetweenGivingWay/mean",
                "/themes/boundaries/heldBetweenGivingWay/rareFrom",
                "/themes/days/swing/1/now/rmssd",
                "/themes/days/goodWithoutThem/k",
                "/themes/help/support/support",
                "/themes/healthyBesideWithdrawal/0/healthy",
                "/themes/experiments",
                "/themes/lookingBack/questionnaires"
            })
    void each_statistic_has_its_place(String pointer) throws IOException {
        JsonNode there = json(facts(Sample.BEGIN_DISTANCE)).at(pointer);
        assertFalse(there.isMissingNode() || there.isNull(), pointer);
    }

    private static JsonNode finding(JsonNode json, String about, String claim) {
        return StreamSupport.stream(json.get("findings").spliterator(), false)
                .filter(one -> one.get("about").asText().equals(about)
                        && one.path("claim").asText().equals(claim))
                .findFirst()
                .orElseThrow(() -> new AssertionError(claim + " in " + json.get("findings")));
    }

    @Test
    void a_finding_has_the_numbers_it_stands_on() throws IOException {
        JsonNode json = json(facts(Sample.BEGIN_DISTANCE));
        for (String name : new String[] {"k", "share", "low", "high"}) {
            assertTrue(finding(json, "held", "rate").get(name).isNumber(), name);
        }
        for (String name : new String[] {"low", "median", "high", "whatIfLow", "testDays", "loggedDays"}) {
            assertTrue(finding(json, "steadiness", "level").get(name).isNumber(), name);
        }
        for (String name : new String[] {"testsSince", "testsBefore", "direction"}) {
            assertTrue(finding(json, "steadiness", "change").get(name).isNumber(), name);
        }
        for (String name : new String[] {"chance", "low", "high", "s", "r", "factor", "p", "pAdjusted", "pReport"}) {
            assertTrue(finding(json, "felt-after", "trend").get(name).isNumber(), name);
        }
        for (String name : new String[] {"before", "after", "r", "nap", "low", "high", "p", "pAdjusted"}) {
            assertTrue(finding(json, "felt-after", "phase").get(name).isNumber(), name);
        }
    }

    @Test
    void what_was_computed_and_is_not_clear_has_its_numbers_too() throws IOException {
        double[] dipAndBack = IntStream.range(0, 182)
                .mapToDouble(day -> day % 3 - (day / 60 == 1 ? 1 : 0))
                .toArray();
        JsonNode json = json(PeriodFacts.of(
                Lived.from("2026-05-03").feltToday(dipAndBack).timeline(), OCTOBER, LocalDate.of(2026, 11, 21)));
        JsonNode unclear = StreamSupport.stream(json.get("findings").spliterator(), false)
                .filter(one -> one.path("why").asText().equals("not-clear") && one.has("unit"))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no trend that is not clear: " + json.get("findings")));
        for (String name : new String[] {"chance", "low", "high", "r", "factor", "p", "pAdjusted", "pReport"}) {
            assertTrue(unclear.path(name).isNumber(), name + " in " + unclear);
        }
    }

    @Test
    void the_level_its_course_and_its_change_are_those_of_the_facts() throws IOException {
        PeriodFacts facts = facts();
        JsonNode steadiness = json(facts).get("steadiness");
        var path = facts.steadiness().path();
        assertEquals(path.size(), steadiness.get("path").size());
        for (int k = 0; k < path.size(); k++) {
            JsonNode on = steadiness.get("path").get(k);
            var level = path.get(k).level();
            assertEquals(
                    LocalDate.ofEpochDay(path.get(k).epochDay()).toString(),
                    on.get("day").asText());
            assertEquals(level.low(), on.get("low").doubleValue());
            assertEquals(level.high(), on.get("high").doubleValue());
            assertEquals(level.high() - level.low() > .5, on.get("median").isNull(), "too wide for a number");
        }
        SteadinessChange change = facts.steadiness().change().toOptional().orElseThrow();
        assertEquals(change.z(), steadiness.get("change").get("z").doubleValue());
        assertEquals("shown", steadiness.get("change").get("strength").asText());
        double q = (double) facts.coverage().daysLogged() / facts.coverage().daysPossible();
        double low = path.getLast().level().low();
        assertEquals(q * low + (1 - q) * low / 2, steadiness.get("whatIfLow").doubleValue(), 1e-12);
    }

    @Test
    void a_safety_phase_is_measured_against_no_other_time() throws IOException {
        var safety = new BeginPhase(new PhaseId("s"), PhaseKind.SAFETY, null, LocalDate.of(2026, 10, 20), null);
        JsonNode steadiness = json(facts(safety)).get("steadiness");
        assertEquals("not-asked", steadiness.get("change").get("declined").asText());
        assertTrue(steadiness.get("change").get("z").isNull());
        assertTrue(steadiness.get("path").isEmpty());
        assertTrue(steadiness.get("low").isNumber(), "where things stand is told");
    }
}
