package daybook.app.transfer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import daybook.app.transfer.ReadFile.Plan;
import daybook.app.transfer.ReadFile.Unreadable;
import daybook.app.transfer.ReadFile.Why;
import daybook.app.transfer.Remark.What;
import daybook.core.journal.Entry.Interaction;
import daybook.core.timeline.Logged;
import daybook.core.word.EntryId;
import daybook.core.word.Felt;
import java.io.IOException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JournalImportTest {
    private static final Instant NOW = Instant.parse("2026-11-22T08:00:00Z");
    private static final String ONE_ENTRY = """
            {"format": "daybook-journal", "version": 1,
             "entries": [
              {"id": "a", "kind": "check-in", "at": "2026-11-21T22:00:00+01:00", "felt": 1%s}
            ]}
            """;

    private final RandomJournal journal = new RandomJournal(0);

    private ReadFile read(String file) {
        return JournalImport.read(file, journal.journal(), journal.timeline(), NOW);
    }

    private Plan plan(String file) {
        return assertInstanceOf(Plan.class, read(file));
    }

    private Logged imported(String file, String id) {
        plan(file).commands().forEach(journal::send);
        return journal.timeline().entry(new EntryId(id)).orElseThrow();
    }

    @Test
    void the_documented_example_comes_in_whole() {
        Plan plan = plan(Samples.text("journal-example.json"));
        assertEquals(17, plan.read());
        assertEquals(17, plan.added());
        assertEquals(List.of(), plan.remarks());
    }

    @Test
    void the_documented_example_goes_out_as_it_came_in() throws IOException {
        plan(Samples.text("journal-example.json")).commands().forEach(journal::send);
        byte[] out = JournalFile.write(journal.timeline(), OffsetDateTime.parse("2026-11-21T21:00:00+01:00"));
        assertEquals(
                byId(JournalFile.MAPPER.readTree(Samples.text("journal-example.json"))),
                byId(JournalFile.MAPPER.readTree(out)));
    }

    /** Entries by id, without what says the same by not being there: nulls, empty lists. */
    private static Map<String, JsonNode> byId(JsonNode file) {
        Map<String, JsonNode> all = new TreeMap<>();
        for (JsonNode entry : file.get("entries")) {
            ObjectNode said = entry.deepCopy();
            said.removeIf(value -> value.isNull() || (value.isArray() && value.isEmpty()));
            all.put(entry.get("id").asText(), said);
        }
        return all;
    }

    @Test
    void a_kind_nobody_knows_is_left_out_and_counted() {
        Plan plan = plan(ONE_ENTRY.formatted("").replace("check-in", "dream"));
        assertEquals(0, plan.added());
        assertEquals(List.of(Remark.of(What.KIND_NOT_BUILT, 0, "dream", "1")), plan.remarks());
    }

    @Test
    void a_list_nobody_knows_is_left_out_and_counted() {
        Plan plan = plan(ONE_ENTRY.formatted("").replace("\"entries\"", "\"dreams\": [{}], \"entries\""));
        assertEquals(1, plan.added());
        assertEquals(List.of(Remark.of(What.LIST_LEFT_OUT, 0, "dreams", "1")), plan.remarks());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {"kind": "urge", "to": "check", "strength": 4}                 | strength     | not-0-to-3
            {"kind": "urge"}                                               | to           | missing
            {"kind": "questionnaire", "form": "gad-7", "items": [0, 1]}    | items        | not-all
            {"kind": "weekly-check-in", "week": "2026-W54"}                | week         | not-a-week
            {"kind": "monthly-check-in", "month": "2026-13"}               | month        | not-a-date
            {"kind": "monthly-check-in", "month": "2026-10", "signsMe": {"numbness": 3}} | signsMe | not-0-to-2
            {"kind": "interaction", "pattern": {"stage": "fight"}}         | pattern.id   | missing
            {"kind": "step-away"}                                          | intention    | missing
            {"kind": "return", "stepAway": "a"}                            | returned     | missing
            {"kind": "practice", "practice": "walk", "minutes": "ten"}     | minutes      | not-0-to-2147483647
            {"kind": "fact-and-feeling", "feeling": "guilt", "from": "me"} | from         | unknown-code
            """)
    void what_is_wrong_with_an_entry_is_named_by_its_field(String entry, String field, String code) {
        String file = "{\"format\": \"daybook-journal\", \"version\": 1, \"entries\": [\n"
                + entry.replace("{\"kind\"", "{\"id\": \"a\", \"at\": \"2026-11-21T22:00:00+01:00\", \"kind\"") + "]}";
        assertEquals(
                List.of(Remark.of(What.FIELD_WRONG, 2, field, code)), plan(file).remarks());
    }

    @Test
    void history_holds_what_was_before_each_correction() {
        Logged corrected = imported(Samples.text("journal-example.json"), "e56");
        Interaction before = assertInstanceOf(
                Interaction.class, corrected.history().getFirst().entry());
        assertEquals(Felt.HEAVY, before.after());
        assertEquals(
                Instant.parse("2026-11-20T11:10:00Z"),
                corrected.history().getFirst().until());
        assertEquals(
                Felt.UNEASY,
                assertInstanceOf(Interaction.class, corrected.entry()).after());
    }

    @Test
    void a_retracted_entry_comes_in_retracted_with_its_reason() {
        Logged back = imported(Samples.text("journal-example.json"), "e57");
        assertFalse(back.counts());
        assertEquals(
                "logged twice",
                Objects.requireNonNull(Objects.requireNonNull(back.retraction()).reason())
                        .text());
    }

    @Test
    void an_unknown_field_is_left_out_and_counted() {
        Plan plan = plan(ONE_ENTRY.formatted(", \"moon\": \"full\""));
        assertEquals(1, plan.added());
        assertEquals(List.of(Remark.of(What.FIELD_LEFT_OUT, 0, "moon", "1")), plan.remarks());
    }

    @Test
    void an_unknown_code_leaves_the_entry_out_and_names_its_line_and_field() {
        Plan plan = plan(ONE_ENTRY.formatted(", \"tones\": [\"purple\"]"));
        assertEquals(0, plan.added());
        assertEquals(List.of(Remark.of(What.FIELD_WRONG, 3, "tones", "unknown-code")), plan.remarks());
    }

    @Test
    void a_step_outside_its_scale_is_wrong_and_a_step_inside_is_not() {
        assertEquals(
                List.of(Remark.of(What.FIELD_WRONG, 3, "sleep", "not-0-to-3")),
                plan(ONE_ENTRY.formatted(", \"sleep\": 4")).remarks());
        assertEquals(List.of(), plan(ONE_ENTRY.formatted(", \"sleep\": 3")).remarks());
    }

    @Test
    void an_entry_about_a_stranger_is_refused_by_name_of_the_reason() {
        Plan plan = plan(ONE_ENTRY.formatted(", \"person\": \"p9\""));
        assertEquals(List.of(Remark.of(What.REFUSED, 3, "unknown-person")), plan.remarks());
        assertEquals(1, plan.left());
    }

    @Test
    void an_entry_the_journal_has_otherwise_stays_as_it_is() {
        imported(ONE_ENTRY.formatted(""), "a");
        Plan plan = plan(ONE_ENTRY.formatted(", \"sleep\": 3"));
        assertEquals(List.of(Remark.of(What.ALREADY_HERE_DIFFERENT, 3, "a")), plan.remarks());
        assertEquals(List.of(), plan.commands());
    }

    @Test
    void a_higher_version_is_refused_whole() {
        String newer = ONE_ENTRY.formatted("").replace("\"version\": 1", "\"version\": 2");
        assertEquals(new Unreadable(Why.NEWER_VERSION, ""), read(newer));
    }

    @Test
    void another_file_is_not_taken_for_a_journal() {
        assertEquals(new Unreadable(Why.NOT_A_JOURNAL_FILE, ""), read("{\"format\": \"diary\", \"version\": 1}"));
        assertEquals(new Unreadable(Why.NOT_A_JOURNAL_FILE, ""), read("[]"));
    }

    @Test
    void a_file_cut_short_is_refused_whole() {
        String whole = ONE_ENTRY.formatted("");
        assertEquals(new Unreadable(Why.NOT_JSON, ""), read(whole.substring(0, whole.length() - 6)));
        assertTrue(plan(whole).remarks().isEmpty());
    }
}
