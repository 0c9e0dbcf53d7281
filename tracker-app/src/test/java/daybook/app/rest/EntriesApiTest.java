package daybook.app.rest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class EntriesApiTest extends ApiCase {
    @Test
    void a_new_entry_is_201_with_what_was_kept_and_where() {
        String id = fresh();
        Got got = post("entries", contact(id, "\"after\":-2,\"channel\":\"call\""));
        assertEquals(201, got.status());
        assertEquals(
                "/api/v1/entries/" + id,
                got.whole().headers().firstValue("Location").orElse(""));
        assertEquals("2026-11-20", got.json().path("day").asText());
        assertTrue(got.json().path("written").asText().startsWith("2026-11-21T21:30:"), got.body());
        assertEquals("api", got.json().path("source").asText());
    }

    @Test
    void sent_twice_it_is_logged_once_and_the_second_is_200() {
        String entry = contact(fresh(), "\"after\":-1");
        assertEquals(201, post("entries", entry).status());
        int before = count();
        assertEquals(200, post("entries", entry).status());
        assertEquals(before, count());
    }

    @Test
    void the_same_id_with_other_content_is_409_and_changes_nothing() {
        String id = fresh();
        post("entries", contact(id, "\"after\":-1"));
        Got got = post("entries", contact(id, "\"after\":1"));
        assertEquals(409, got.status());
        assertEquals("different-content", got.code());
        assertEquals(-1, get("entries/" + id).json().path("after").asInt());
    }

    @Test
    void several_entries_are_one_save() {
        String first = fresh();
        String second = fresh();
        Got got = post("entries", several(contact(first, "\"after\":-1"), contact(second, "\"after\":0")));
        assertEquals(201, got.status());
        assertEquals(2, got.json().path("entries").size());
        Got undone = post("undo", "");
        assertEquals(200, undone.status());
        assertEquals(2, undone.json().path("undone").size());
    }

    @Test
    void of_several_entries_none_is_kept_where_one_is_refused_and_its_place_is_named() {
        List<String> all = new ArrayList<>();
        for (int i = 0; i < 9; i++) {
            all.add(contact(fresh(), "\"after\":0"));
        }
        all.set(6, contact(fresh(), "\"after\":0").replace("p1", "nobody"));
        int before = count();
        Got got = post("entries", several(all.toArray(String[]::new)));
        assertEquals(422, got.status());
        assertEquals("unknown-person", got.code());
        assertEquals("entries[6].person", got.field());
        assertEquals(before, count());
    }

    @Test
    void of_several_entries_every_wrong_field_is_named_at_once() {
        Got got = post("entries", several(contact(fresh(), "\"after\":9"), contact(fresh(), "\"channel\":\"pigeon\"")));
        assertEquals("entries[0].after", got.json().at("/errors/0/field").asText());
        assertEquals("not--3-to-3", got.json().at("/errors/0/code").asText());
        assertEquals("entries[1].channel", got.json().at("/errors/1/field").asText());
        assertEquals("unknown-code", got.json().at("/errors/1/code").asText());
    }

    @Test
    void five_hundred_entries_are_one_save_and_one_more_is_too_many() {
        assertEquals(201, post("entries", many(500)).status());
        Got got = post("entries", many(501));
        assertEquals(422, got.status());
        assertEquals("too-many-at-once", got.fieldCode());
    }

    private String many(int n) {
        List<String> all = new ArrayList<>();
        for (int i = 0; i < n; i++) {
            all.add(contact(fresh(), "\"after\":0"));
        }
        return several(all.toArray(String[]::new));
    }

    @Test
    void entries_are_found_by_day_kind_and_person() {
        post("entries", contact(fresh(), "").replace("2026-11-20", "2025-01-05"));
        post("entries", contact(fresh(), "").replace("2026-11-20", "2025-01-06").replace("p1", "p3"));
        post("entries", "{\"id\":\"" + fresh() + "\",\"kind\":\"quiet-day\",\"at\":\"2025-01-07T20:00:00+01:00\"}");
        assertEquals(3, found("from=2025-01-01&to=2025-01-31").size());
        assertEquals(2, found("from=2025-01-06&to=2025-01-31").size());
        assertEquals(1, found("from=2025-01-01&to=2025-01-31&kind=quiet-day").size());
        assertEquals(1, found("from=2025-01-01&to=2025-01-31&person=p3").size());
        assertEquals(0, found("from=2024-01-01&to=2024-12-31").size());
        assertEquals("unknown-code", get("entries?kind=pigeon").fieldCode());
        assertEquals("not-a-date", get("entries?from=yesterday").fieldCode());
    }

    @Test
    void a_correction_is_the_whole_new_entry_and_the_history_shows_both() {
        String id = fresh();
        post("entries", contact(id, "\"after\":-2"));
        Got got = post("entries/" + id + "/correction", contact(id, "\"after\":-1,\"channel\":\"text\""));
        assertEquals(200, got.status());
        assertEquals(-1, got.json().path("after").asInt());
        assertEquals(-2, got.json().at("/history/0/was/after").asInt());
        assertTrue(got.json().at("/history/0/was/channel").isNull());
        assertEquals(200, post("entries", contact(id, "\"after\":-2")).status(), "as first logged it is still known");
        assertEquals(
                "not-the-same",
                post("entries/" + id + "/correction", contact(fresh(), "\"after\":0"))
                        .fieldCode());
        assertEquals(
                404,
                post("entries/never/correction", contact("never", "\"after\":0"))
                        .status());
    }

    @Test
    void what_is_taken_back_counts_nowhere_and_stays_in_the_history() {
        String id = fresh();
        post("entries", contact(id, "\"after\":-2").replace("2026-11-20", "2025-03-03"));
        Got got = post("entries/" + id + "/retraction", "{\"reason\":\"meant somebody else\"}");
        assertEquals(200, got.status());
        assertEquals("meant somebody else", got.json().at("/retracted/reason").asText());
        assertEquals(0, found("from=2025-03-03&to=2025-03-03").size());
        assertEquals(1, found("from=2025-03-03&to=2025-03-03&history=true").size());
        assertEquals(200, post("entries/" + id + "/retraction", "").status(), "taken back twice is taken back once");
        Got corrected = post("entries/" + id + "/correction", contact(id, "\"after\":0"));
        assertEquals(409, corrected.status());
        assertEquals("entry-is-retracted", corrected.code());
        assertEquals(404, post("entries/never/retraction", "").status());
    }

    @Test
    void a_field_nobody_knows_is_named_and_nothing_is_kept() {
        String id = fresh();
        Got got = post("entries", contact(id, "\"feltAfter\":-2"));
        assertEquals(422, got.status());
        assertEquals("feltAfter", got.field());
        assertEquals("unknown", got.fieldCode());
        assertEquals(404, get("entries/" + id).status());
    }

    @Test
    void a_rule_that_is_broken_names_its_field_and_its_sentence() {
        Got got = post(
                "entries",
                "{\"id\":\"" + fresh() + "\",\"kind\":\"boundary-test\",\"at\":\"2026-11-20T21:00:00+01:00\","
                        + "\"boundary\":\"b1\",\"version\":1,\"theirs\":\"pushed\",\"mine\":\"held-steady\","
                        + "\"followThrough\":\"done\"}");
        assertEquals(422, got.status());
        assertEquals("application/problem+json", got.type());
        assertEquals(
                "urn:daybook:problem:follow-through-without-crossing",
                got.json().path("type").asText());
        assertEquals("followThrough", got.field());
        assertFalse(got.json().at("/errors/0/message").asText().isBlank());
    }

    private JsonNode found(String query) {
        Got got = get("entries?" + query);
        assertEquals(200, got.status());
        return got.json().path("entries");
    }

    private int count() {
        return get("entries?history=true").json().path("entries").size();
    }

    private static String several(String... entries) {
        return "{\"entries\":[" + String.join(",", entries) + "]}";
    }
}
