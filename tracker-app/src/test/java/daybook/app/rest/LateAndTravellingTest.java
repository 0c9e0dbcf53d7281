package daybook.app.rest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import daybook.core.word.EntryId;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Entries written late, on the way, or by a clock that is wrong: the moment, the zone and the day stay as they were told. */
class LateAndTravellingTest extends ApiCase {
    private final Settable clock = new Settable();

    /** The idle lock looks at it too, from a thread of its own: for that one no time passes. */
    private static final class Settable extends Clock {
        private volatile Instant now = NOW;

        @Override
        public ZoneId getZone() {
            return BERLIN;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Instant instant() {
            return Thread.currentThread().getName().equals("daybook-tick") ? Instant.EPOCH : now;
        }
    }

    @Override
    Clock clock() {
        return clock;
    }

    /** @return the entry that a line typed then and there became */
    private JsonNode typed(String now, String zone, String at) {
        clock.now = Instant.parse(now);
        String id = fresh();
        String line = Json.NODES
                .objectNode()
                .put("command", "log")
                .put("id", id)
                .put("at", at)
                .put("now", clock.now.toString())
                .put("zone", zone)
                .set("words", Json.NODES.arrayNode().add("level").add("@alex"))
                .toString();
        Got got = post("lines", line);
        assertEquals(201, got.status(), got.body());
        return get("entries/" + id).json();
    }

    @ParameterizedTest
    @CsvSource({
        // the hour that was skipped, in two zones, and the one that came twice, typed in either
        "2026-11-21T20:00:00Z,Europe/Berlin,2026-03-29 02:30,2026-03-29T03:30:00+02:00,2026-03-29",
        "2026-11-21T20:00:00Z,America/New_York,2026-03-08 02:30,2026-03-08T03:30:00-04:00,2026-03-08",
        "2026-10-25T00:40:00Z,Europe/Berlin,02:30,2026-10-25T02:30:00+02:00,2026-10-25",
        "2026-10-25T01:40:00Z,Europe/Berlin,02:30,2026-10-25T02:30:00+01:00,2026-10-25",
        // a day of 23 hours and one of 25: yesterday is the day before, not 24 hours ago
        "2026-03-29T21:30:00Z,Europe/Berlin,yesterday 23:45,2026-03-28T23:45:00+01:00,2026-03-28",
        "2026-10-25T22:30:00Z,Europe/Berlin,yesterday 23:45,2026-10-24T23:45:00+02:00,2026-10-24",
        // both sides of the date line at one and the same moment
        "2026-11-21T10:30:00Z,Pacific/Kiritimati,00:15,2026-11-22T00:15:00+14:00,2026-11-22",
        "2026-11-21T10:30:00Z,Pacific/Honolulu,00:15,2026-11-21T00:15:00-10:00,2026-11-21",
        // a full moment keeps its offset, and the day it was there
        "2026-11-21T20:00:00Z,Europe/Berlin,2026-11-21T03:00:00+14:00,2026-11-21T03:00:00+14:00,2026-11-21"
    })
    void a_time_as_typed_is_the_moment_and_the_day_it_was_there(
            String now, String zone, String typed, String at, String day) {
        JsonNode entry = typed(now, zone, typed);
        assertEquals(at, entry.path("at").asText());
        assertEquals(day, entry.path("day").asText());
    }

    @Test
    void a_day_is_fixed_when_logged_wherever_it_is_read() {
        clock.now = NOW;
        String east = fresh();
        String west = fresh();
        post("entries", abroad(east, "2026-11-18T00:30:00+14:00", "Pacific/Kiritimati"));
        post("entries", abroad(west, "2026-11-17T00:30:00-10:00", "Pacific/Honolulu"));
        assertEquals("2026-11-18", get("entries/" + east).json().path("day").asText());
        assertEquals("2026-11-17", get("entries/" + west).json().path("day").asText());
        assertEquals(east, only("2026-11-18"));
        assertEquals(west, only("2026-11-17"));
    }

    private String only(String day) {
        JsonNode found = get("entries?from=" + day + "&to=" + day).json().path("entries");
        assertEquals(1, found.size());
        return found.path(0).path("id").asText();
    }

    private static String abroad(String id, String at, String zone) {
        return "{\"id\":\"" + id + "\",\"kind\":\"interaction\",\"person\":\"p1\",\"after\":0,\"at\":\"" + at
                + "\",\"zone\":\"" + zone + "\"}";
    }

    @Test
    void a_day_that_is_not_the_moments_is_refused_and_one_beside_it_is_not() {
        clock.now = NOW;
        assertEquals(
                201, post("entries", contact(fresh(), "\"day\":\"2026-11-19\"")).status());
        Got got = post("entries", contact(fresh(), "\"day\":\"2026-11-18\""));
        assertEquals("day-too-far-from-moment", got.code());
        assertEquals("day", got.field());
    }

    @Test
    void when_it_was_written_stands_beside_when_it_happened() {
        JsonNode late = typed("2026-11-21T20:30:00Z", "Europe/Berlin", "yesterday 21:00");
        assertEquals("2026-11-20T21:00:00+01:00", late.path("at").asText());
        assertEquals("2026-11-21T21:30:00+01:00", late.path("written").asText());
        assertTrue(late(late));
        assertFalse(late(typed("2026-11-21T20:31:00Z", "Europe/Berlin", "08:00")));
    }

    private boolean late(JsonNode entry) {
        return served.timeline()
                .entry(new EntryId(entry.path("id").asText()))
                .orElseThrow()
                .entry()
                .stamp()
                .late();
    }

    @Test
    void a_clock_that_was_set_back_a_year_loses_nothing_and_undo_takes_back_what_was_just_saved() {
        JsonNode before = typed("2026-11-21T20:40:00Z", "Europe/Berlin", "21:00");
        JsonNode wrong = typed("2025-11-21T20:50:00Z", "Europe/Berlin", "21:00");
        assertEquals("2025-11-21", wrong.path("day").asText());
        assertEquals("2025-11-21T21:50:00+01:00", wrong.path("written").asText());
        Got future = post("entries", contact(fresh(), ""));
        assertEquals(
                "entry-in-the-future", future.code(), "what is dated by the right clock cannot be told from a slip");
        assertEquals(
                wrong.path("id").asText(),
                post("undo", "").json().at("/undone/0").asText());
        JsonNode kept = get("entries/" + before.path("id").asText()).json();
        assertFalse(kept.has("retracted"));
        clock.now = NOW;
        assertEquals(before.path("day").asText(), kept.path("day").asText());
    }
}
