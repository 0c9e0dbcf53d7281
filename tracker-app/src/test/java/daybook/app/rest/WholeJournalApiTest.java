package daybook.app.rest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.Test;

class WholeJournalApiTest extends ApiCase {
    @Test
    void facts_have_their_numbers_and_what_may_be_said_of_them() {
        post("entries", contact(fresh(), "\"after\":-2"));
        Got got = get("facts?period=2026-11");
        assertEquals(200, got.status());
        assertTrue(got.json().at("/coverage/daysLogged").asInt() >= 1);
        assertTrue(got.json().path("findings").isArray());
        Got german = send(request("facts?period=2026-11").header("Accept-Language", "de"));
        assertFalse(german.body().equals(got.body()), "sentences are in the language asked for");
    }

    @Test
    void a_report_is_a_pdf_and_says_beside_it_how_much_it_stands_on() {
        Got got = post("reports", "{\"period\":\"2026-11\",\"paper\":\"letter\",\"language\":\"de\"}");
        assertEquals(200, got.status());
        assertEquals("application/pdf", got.type());
        assertTrue(got.body().startsWith("%PDF-"));
        assertEquals(
                "30",
                header(got, "Daybook-Days-Possible"),
                got.whole().headers().toString());
        assertEquals("false", header(got, "Daybook-Issued"), "the month is not over");
    }

    @Test
    void a_summary_for_a_therapist_is_a_pdf_whose_password_is_told_once() {
        post("entries", contact(fresh(), "\"after\":-2"));
        String asked =
                "{\"period\":\"2026-11\",\"for\":\"therapist\",\"hide\":[\"@robin\"],\"talk\":[\"the phone\"]%s}";
        Got open = post("summary", asked.formatted(""));
        assertEquals(200, open.status(), open.body());
        assertTrue(open.body().startsWith("%PDF-"));
        assertEquals("", header(open, "Daybook-Password"));
        Got locked = post("summary", asked.formatted(",\"password\":true"));
        assertEquals(7, header(locked, "Daybook-Password").split(" ").length);
        Got nobody = post("summary", asked.formatted("").replace("@robin", "@nobody"));
        assertEquals("hide", nobody.field());
        assertEquals("unknown-person", nobody.fieldCode());
        assertEquals(
                "for",
                post("summary", asked.formatted("").replace("therapist", "self"))
                        .field());
        assertEquals(
                "show",
                post("summary", asked.formatted(",\"show\":[\"everything\"]")).field());
    }

    @Test
    void an_issued_report_is_given_out_again_as_it_was_made() {
        post("entries", contact(fresh(), "\"after\":-1").replace("2026-11-20", "2026-08-20"));
        Got made = post("reports", "{\"period\":\"2026-08\"}");
        assertEquals("true", header(made, "Daybook-Issued"));
        String id = served.timeline().reports().getLast().id().value();
        Got again = get("reports/" + id);
        assertEquals(200, again.status());
        assertEquals(made.body(), again.body());
        assertEquals(404, get("reports/never").status());
    }

    private static String header(Got got, String name) {
        return got.whole().headers().firstValue(name).orElse("");
    }

    @Test
    void an_export_comes_back_as_known() {
        post("entries", contact(fresh(), "\"after\":1,\"note\":\"a walk by the water\""));
        Got export = get("export");
        assertEquals("daybook-journal", export.json().path("format").asText());
        assertEquals(String.valueOf(export.json().path("entries").size()), header(export, "Daybook-Entries"));
        Got again = post("import", export.body());
        assertEquals(200, again.status());
        assertEquals(0, again.json().path("added").asInt());
        assertEquals(
                export.json().path("entries").size(), again.json().path("known").asInt());
    }

    @Test
    void a_dry_run_counts_and_keeps_nothing() {
        String file = "{\"format\":\"daybook-journal\",\"version\":1,\"entries\":[" + contact("dry", "\"after\":1")
                + "," + contact("dry2", "\"after\":7") + "]}";
        Got dry = post("import?dryRun=true", file);
        assertEquals(1, dry.json().path("added").asInt());
        assertEquals(1, dry.json().path("leftOut").asInt());
        assertEquals("field-wrong", dry.json().at("/remarks/0/what").asText());
        assertEquals(1, dry.json().at("/remarks/0/line").asInt());
        assertEquals(404, get("entries/dry").status());
        assertEquals(1, post("import", file).json().path("added").asInt());
        assertEquals(200, get("entries/dry").status());
    }

    @Test
    void a_csv_comes_with_its_map_as_a_second_part() {
        String map = "{\"date\":{\"column\":\"day\",\"format\":\"yyyy-MM-dd\"},\"felt\":\"mood\"}";
        String body =
                "--x\r\nContent-Disposition: form-data; name=\"file\"; filename=\"f\"\r\n\r\nday,mood\n2024-02-03,2\n\r\n"
                        + "--x\r\nContent-Disposition: form-data; name=\"map\"; filename=\"m\"\r\n\r\n" + map
                        + "\r\n--x--\r\n";
        Got got = post("import?format=csv&zone=Europe/Berlin", "multipart/form-data; boundary=x", body);
        assertEquals(200, got.status(), got.body());
        assertEquals(1, got.json().path("added").asInt(), got.body());
        assertEquals(
                1,
                get("entries?from=2024-02-03&to=2024-02-03&kind=check-in")
                        .json()
                        .path("entries")
                        .size());
    }

    @Test
    void tables_come_as_one_zip() throws Exception {
        post("entries", contact(fresh(), "\"after\":1"));
        var answer = java.net.http.HttpClient.newHttpClient()
                .send(request("export?format=csv").build(), java.net.http.HttpResponse.BodyHandlers.ofInputStream());
        try (var zip = new java.util.zip.ZipInputStream(answer.body())) {
            assertEquals(
                    "interaction.csv",
                    java.util.Objects.requireNonNull(zip.getNextEntry()).getName());
        }
    }

    @Test
    void a_head_given_out_earlier_is_found_unchanged_and_one_of_another_cannot_be_told() {
        JsonNode head = get("proof").json();
        post("entries", contact(fresh(), "\"after\":1"));
        String text = Json.NODES
                .objectNode()
                .put("size", head.path("size").asLong())
                .put("head", head.path("head").asText())
                .toString();
        assertEquals(
                "unchanged", post("proof/check", text).json().path("answer").asText());
        String altered = text.replaceFirst("(daybook/[0-9a-f]{32}\\\\n\\d+\\\\n)....", "$1AAAA");
        Got changed = post("proof/check", altered);
        assertEquals("changed", changed.json().path("answer").asText(), changed.body());
        assertEquals(head.path("size").asLong(), changed.json().path("within").asLong());
        Got other = post("proof/check", text.replaceFirst("daybook/........", "daybook/00000000"));
        assertEquals("other-journal", other.json().path("why").asText());
        assertEquals(
                "not-the-same",
                post("proof/check", text.replaceFirst("\"size\":", "\"size\":9"))
                        .fieldCode());
    }

    @Test
    void a_large_file_is_more_than_an_entry_may_be() {
        String blanks = " ".repeat(Body.MOST);
        String file = "{\"format\":\"daybook-journal\",\"version\":1," + blanks + "\"entries\":[]}";
        assertEquals(200, post("import", file).status());
        assertEquals(413, post("entries", file).status());
    }
}
