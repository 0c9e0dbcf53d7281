package daybook.app.rest;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ListsApiTest extends ApiCase {
    private static final String LIMIT = "{\"from\":\"2026-01-01\",\"kind\":\"time\",\"limit\":\"No calls at work\"}";

    static Stream<Arguments> things() {
        return Stream.of(
                Arguments.of("people", "{\"alias\":\"Kim %s\",\"kind\":\"friend\",\"supporter\":true}"),
                Arguments.of("boundaries", "{\"versions\":[" + LIMIT + "]}"),
                Arguments.of("phases", "{\"kind\":\"low-contact\",\"person\":\"p1\",\"from\":\"2026-05-01\"}"),
                Arguments.of("patterns", "{\"name\":\"Sunday evenings %s\"}"),
                Arguments.of("practices", "{\"name\":\"Swimming %s\",\"perWeek\":2,\"from\":\"2026-05-01\"}"),
                Arguments.of("measures", "{\"name\":\"Energy %s\",\"low\":0,\"high\":10,\"better\":\"high\"}"),
                Arguments.of("experiments", "{\"plan\":\"One breath first\",\"days\":3,\"from\":\"2026-11-20\"}"));
    }

    @ParameterizedTest
    @MethodSource("things")
    void a_new_thing_is_201_the_same_again_200_and_it_stands_in_its_list_once(String list, String shape) {
        String id = fresh();
        String body = shape.formatted(id);
        assertEquals(201, put(list + "/" + id, body).status());
        assertEquals(200, put(list + "/" + id, body).status());
        long there = Stream.of(get(list).json().path(list))
                .flatMap(all -> Stream.iterate(0, i -> i + 1).limit(all.size()).map(all::get))
                .filter(one -> one.path("id").asText().equals(id))
                .count();
        assertEquals(1, there);
    }

    @ParameterizedTest
    @MethodSource("things")
    void what_was_read_can_be_put_back_and_nothing_changes(String list, String shape) {
        String id = fresh();
        put(list + "/" + id, shape.formatted(id));
        long before = get("proof").json().path("size").asLong();
        JsonNode read = get(list + "/" + id).json();
        assertEquals(200, put(list + "/" + id, read.toString()).status());
        assertEquals(before, get("proof").json().path("size").asLong());
        assertEquals(read, get(list + "/" + id).json());
    }

    @ParameterizedTest
    @MethodSource("things")
    void an_empty_thing_names_what_is_missing_and_an_unknown_field_is_an_error(String list, String shape) {
        Got empty = put(list + "/" + fresh(), "{}");
        boolean onEveryList = list.equals("practices");
        assertEquals(422, empty.status());
        assertEquals(onEveryList ? "practice-needs-a-name" : "missing", empty.fieldCode());
        String id = fresh();
        Got odd = put(list + "/" + id, shape.formatted(id).replaceFirst("\\{", "{\"nobody\":1,"));
        assertEquals(422, odd.status());
        assertEquals("nobody", odd.field());
        assertEquals(404, get(list + "/" + id).status());
    }

    @Test
    void somebody_is_renamed_and_described_anew() {
        String id = fresh();
        put("people/" + id, "{\"alias\":\"Noor\",\"kind\":\"friend\"}");
        Got got = put("people/" + id, "{\"alias\":\"Nour\",\"kind\":\"colleague\",\"supporter\":true}");
        assertEquals(200, got.status());
        assertEquals("Nour", got.json().path("alias").asText());
        assertEquals("colleague", got.json().path("kind").asText());
        Got taken = put("people/" + fresh(), "{\"alias\":\"nour\",\"kind\":\"friend\"}");
        assertEquals("alias-taken", taken.code());
        assertEquals("alias", taken.field());
    }

    @Test
    void a_change_that_is_refused_in_part_is_not_made_at_all() {
        String id = fresh();
        put("people/" + id, "{\"alias\":\"Toni\",\"kind\":\"friend\"}");
        assertEquals(
                422,
                put("people/" + id, "{\"alias\":\"Alex\",\"kind\":\"sibling\"}").status());
        assertEquals("friend", get("people/" + id).json().path("kind").asText());
    }

    @Test
    void a_boundary_gets_versions_and_is_retired() {
        String id = fresh();
        put("boundaries/" + id, "{\"versions\":[" + LIMIT + "]}");
        String next = "{\"kind\":\"time\",\"limit\":\"No calls before noon\",\"people\":[\"p1\"]}";
        assertEquals(201, post("boundaries/" + id + "/versions", next).status());
        Got again = post("boundaries/" + id + "/versions", next);
        assertEquals(200, again.status());
        assertEquals(2, again.json().path("versions").size());
        assertEquals("2026-11-21", again.json().at("/versions/1/from").asText());
        assertEquals(
                "different-content",
                put("boundaries/" + id, "{\"versions\":[" + LIMIT + "]}").code());
        Got retired = post("boundaries/" + id + "/retirement", "{\"on\":\"2026-11-20\"}");
        assertEquals("2026-11-20", retired.json().path("retired").asText());
        assertEquals(200, post("boundaries/" + id + "/retirement", "").status());
        assertEquals(
                "boundary-is-retired",
                post("boundaries/" + id + "/versions", LIMIT).code());
        assertEquals(404, post("boundaries/never/versions", next).status());
    }

    @Test
    void a_phase_ends_once_and_is_not_taken_up_again() {
        String id = fresh();
        String phase = "{\"kind\":\"baseline\",\"from\":\"2026-05-01\"%s}";
        put("phases/" + id, phase.formatted(""));
        assertEquals(
                "2026-06-01",
                put("phases/" + id, phase.formatted(",\"to\":\"2026-06-01\""))
                        .json()
                        .path("to")
                        .asText());
        assertEquals(
                409,
                put("phases/" + id, phase.formatted(",\"to\":\"2026-07-01\"")).status());
        assertEquals(409, put("phases/" + id, phase.formatted("")).status());
        Got early = put("phases/" + fresh(), phase.formatted(",\"to\":\"2026-04-01\""));
        assertEquals("phase-ends-before-it-begins", early.code());
        assertEquals("to", early.field());
    }

    @Test
    void an_experiment_ends_early() {
        String id = fresh();
        put("experiments/" + id, "{\"plan\":\"Notice\",\"days\":9,\"from\":\"2026-11-20\"}");
        assertEquals(
                "2026-11-21",
                post("experiments/" + id + "/end", "").json().path("ended").asText());
        assertEquals(
                409,
                post("experiments/" + id + "/end", "{\"on\":\"2026-11-22\"}").status());
        assertEquals(404, post("experiments/never/end", "").status());
    }

    @Test
    void a_practice_of_every_list_gets_a_plan_from_today() {
        assertEquals(200, put("practices/walk", "{\"perWeek\":3}").status());
        Got got = get("practices/walk");
        assertEquals(3, got.json().path("perWeek").asInt());
        assertEquals("2026-11-21", got.json().path("from").asText());
    }

    @Test
    void an_id_that_is_none_or_another_is_refused() {
        assertEquals(
                404,
                put("people/a%20b", "{\"alias\":\"Q\",\"kind\":\"friend\"}").status());
        assertEquals(
                "not-the-same",
                put("people/a", "{\"id\":\"b\",\"alias\":\"Q\",\"kind\":\"friend\"}")
                        .fieldCode());
        assertEquals(404, get("people/never").status());
        assertEquals(404, get("nobodies").status());
    }
}
