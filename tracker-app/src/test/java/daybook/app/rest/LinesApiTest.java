package daybook.app.rest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.Test;

class LinesApiTest extends ApiCase {
    private static String line(String id, String command, String words, String more) {
        return "{\"command\":\"" + command + "\",\"words\":" + words + ",\"id\":\"" + id
                + "\",\"now\":\"2026-11-21T21:30:00+01:00\",\"zone\":\"Europe/Berlin\"" + more + "}";
    }

    @Test
    void words_become_a_contact_and_a_test_in_one_save() {
        String id = fresh();
        Got got = post("lines", line(id, "log", "[\"heavy\",\"e2\",\"@alex\",\"call\",\"b:phone=wobbled\"]", ""));
        assertEquals(201, got.status(), got.body());
        assertEquals(
                "[\"" + id + "\",\"" + id + "-2\"]", got.json().path("entries").toString());
        JsonNode contact = get("entries/" + id).json();
        assertEquals(-2, contact.path("after").asInt());
        assertEquals("cli", contact.path("source").asText());
        assertEquals(
                "held-wobble", get("entries/" + id + "-2").json().path("mine").asText());
    }

    @Test
    void the_same_line_again_is_known() {
        String line = line(fresh(), "log", "[\"level\",\"@alex\"]", ",\"note\":\"short\"");
        assertEquals(201, post("lines", line).status());
        assertEquals(200, post("lines", line).status());
    }

    @Test
    void every_word_that_cannot_be_taken_is_named_by_its_place_with_what_was_meant() {
        Got got = post("lines", line(fresh(), "log", "[\"hevy\",\"@alx\",\"call\"]", ""));
        assertEquals(422, got.status());
        assertEquals("line", got.code());
        assertEquals("words[0]", got.field());
        assertEquals("log-unknown", got.fieldCode());
        assertEquals("heavy", got.json().at("/errors/0/near/0").asText());
        assertEquals("words[1]", got.json().at("/errors/1/field").asText());
        assertEquals("@alex", got.json().at("/errors/1/near/0").asText());
    }

    @Test
    void each_command_is_kept_as_its_kind() {
        kept("day", "[\"okay\",\"st2\"]", "", "check-in");
        kept("away", "[\"calm\",\"30\",\"told\"]", "", "step-away");
        kept("back", "[\"repair:ask\",\"met\"]", "", "return");
        kept("support", "[]", "", "support-contact");
        kept("week", "[\"friend:no\",\"+abuse\"]", ",\"wins\":\"said no once\"", "weekly-check-in");
    }

    private void kept(String command, String words, String more, String kind) {
        String id = fresh();
        Got got = post("lines", line(id, command, words, more));
        assertEquals(201, got.status(), got.body());
        assertEquals(kind, get("entries/" + id).json().path("kind").asText());
    }

    @Test
    void a_week_holds_what_was_said_of_it() {
        String id = fresh();
        post(
                "lines",
                line(id, "week", "[\"2026-w46\",\"friend:unsure\",\"+old-trauma\"]", ",\"painPoints\":\"Sunday\""));
        JsonNode week = get("entries/" + id).json();
        assertEquals("2026-W46", week.path("week").asText());
        assertEquals("unsure", week.path("bestFriend").asText());
        assertEquals("Sunday", week.path("painPoints").asText());
        assertEquals("old-trauma", week.at("/extraHelp/0").asText());
        Got slip = post("lines", line(fresh(), "week", "[\"friend:maybe\"]", ""));
        assertEquals("log-unknown", slip.fieldCode());
        assertEquals(
                "friend:yes",
                post("lines", line(fresh(), "week", "[\"friend:yess\"]", ""))
                        .json()
                        .at("/errors/0/near/0")
                        .asText());
    }

    @Test
    void what_the_journal_refuses_is_its_reason() {
        Got got = post("lines", line(fresh(), "log", "[\"level\",\"@alex\"]", ",\"at\":\"2026-12-24 20:00\""));
        assertEquals(422, got.status());
        assertEquals("entry-in-the-future", got.code());
    }

    @Test
    void undo_takes_back_the_whole_line_and_then_the_one_before() {
        String first = fresh();
        String second = fresh();
        post("lines", line(first, "log", "[\"level\",\"@alex\"]", ""));
        post("lines", line(second, "log", "[\"heavy\",\"@alex\",\"b:phone=held\"]", ""));
        JsonNode undone = post("undo", "").json().path("undone");
        assertEquals(2, undone.size());
        assertTrue(get("entries/" + second).json().has("retracted"));
        assertEquals(first, post("undo", "").json().at("/undone/0").asText());
    }
}
