package daybook.app.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import daybook.core.facts.PeriodFacts;
import daybook.core.timeline.Period;
import daybook.core.timeline.Timeline;
import daybook.reports.text.Phrases;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Objects;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The journal of {@code facts/journal.json} was counted by hand. */
class FactsJsonTest {
    private static final Pattern WORDS = Pattern.compile("(\"(?:sentence|basis)\") : \"[^\"]*\"");
    private static final LocalDate LATER = LocalDate.of(2026, 11, 21);

    private static Timeline timeline() {
        return Grown.from(text("journal.json"));
    }

    private static String text(String name) {
        try (InputStream in = Objects.requireNonNull(FactsJsonTest.class.getResourceAsStream("/facts/" + name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new AssertionError(name, e);
        }
    }

    private static String written(String period) {
        PeriodFacts facts = PeriodFacts.of(timeline(), Period.parse(period).orElseThrow(), LATER);
        return new String(FactsJson.write(facts, Phrases.english()), StandardCharsets.UTF_8);
    }

    private static JsonNode at(String period, String pointer) throws IOException {
        JsonNode node = new ObjectMapper().readTree(written(period)).at(pointer);
        assertTrue(!node.isMissingNode(), pointer);
        return node;
    }

    @ParameterizedTest
    @CsvSource({
        "/period/from,2026-10-01",
        "/period/to,2026-10-31",
        "/closed,true",
        "/coverage/daysLogged,10",
        "/coverage/daysPossible,31",
        "/coverage/daysQuiet,1",
        "/coverage/entries,18",
        "/coverage/late,2",
        "/interactions/n,7",
        "/interactions/worse/k,4",
        "/interactions/worse/n,6",
        "/interactions/worse/beforeKnown,3",
        "/interactions/worse/rule,after-below-before-where-known-else-below-level",
        "/interactions/eggshells2plus/k,2",
        "/interactions/eggshells2plus/n,3",
        "/boundaries/raised,8",
        "/boundaries/heldSteady,3",
        "/boundaries/heldWithWobble,1",
        "/boundaries/gaveWay,1",
        "/boundaries/yieldedForSafety,1",
        "/boundaries/changedByChoice,1",
        "/boundaries/notApplied,1",
        "/boundaries/theyCrossed,5",
        "/boundaries/holdingRate/k,4",
        "/boundaries/holdingRate/n,5",
        "/boundaries/followThrough/k,2",
        "/boundaries/followThrough/n,3",
        "/boundaries/unsafeToFollow,1",
        "/measures/0/name,Energy",
        "/measures/0/n,2",
        "/measures/0/median,5.25",
        "/measures/1/n,0"
    })
    void what_was_counted_by_hand_is_counted_so(String pointer, String value) throws IOException {
        assertEquals(value, at("2026-10", pointer).asText());
    }

    @Test
    void shares_are_not_rounded() throws IOException {
        assertEquals(2.0 / 18, at("2026-10", "/coverage/lateShare").doubleValue());
        assertEquals(4.0 / 6, at("2026-10", "/interactions/worse/share").doubleValue());
        assertEquals(0.8, at("2026-10", "/boundaries/holdingRate/share").doubleValue());
    }

    @ParameterizedTest
    @CsvSource({
        "/coverage/lateShare",
        "/interactions/worse/share",
        "/interactions/worse/rule",
        "/boundaries/holdingRate/low",
        "/boundaries/holdingRate/high",
        "/steadiness/median",
        "/measures/0/median"
    })
    void where_nothing_can_be_shown_there_is_null_and_never_zero(String pointer) throws IOException {
        assertTrue(at("2026-08", pointer).isNull(), pointer);
    }

    @Test
    void a_finding_says_what_it_is_about_how_firmly_and_on_how_many() throws IOException {
        JsonNode held = at("2026-10", "/findings/0");
        assertEquals("held", held.path("about").asText());
        assertEquals("shown", held.path("strength").asText());
        assertEquals(5, held.path("n").intValue());
        assertEquals(
                "You held 4 of the 5 boundaries that came up.",
                held.path("sentence").asText());
    }

    /**
     * The form other programs rely on: fields may be added to the file, never taken out or renamed. The sentences are the
     * bundle's business and may be said better.
     */
    @Test
    void the_file_reads_as_it_always_did() throws IOException {
        String now = WORDS.matcher(written("2026-10")).replaceAll("$1 : \"…\"");
        if (Boolean.getBoolean("golden.write")) {
            Files.writeString(Path.of("src/test/resources/facts/2026-10.json"), now);
        }
        assertEquals(text("2026-10.json"), now);
    }
}
