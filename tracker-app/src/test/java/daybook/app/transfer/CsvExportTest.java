package daybook.app.transfer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class CsvExportTest {
    private final RandomJournal journal = new RandomJournal(1).grow(400, true);

    private CsvRows table(String kind) {
        return table(journal, kind);
    }

    private static CsvRows table(RandomJournal journal, String kind) {
        byte[] file = CsvExport.write(journal.timeline()).get(kind + ".csv");
        return CsvRows.read(new String(file, StandardCharsets.UTF_8), ',');
    }

    @Test
    void every_entry_has_a_row_in_the_table_of_its_kind() {
        int rows = 0;
        for (String kind : List.of("interaction", "boundary-test", "check-in", "quiet-day")) {
            rows += table(kind).rows().size() - 1;
        }
        assertEquals(journal.timeline().entryCount(), rows);
    }

    @Test
    void every_field_that_an_entry_can_have_has_a_column() {
        JournalFile.entries(journal.timeline()).forEach(one -> {
            Set<String> fields = new TreeSet<>();
            EntryShape.write(one.entry()).fieldNames().forEachRemaining(fields::add);
            fields.removeAll(Set.of("kind", "measures"));
            fields.removeAll(
                    table(EntryShape.kind(one.entry())).rows().getFirst().cells());
            assertEquals(Set.of(), fields);
        });
    }

    @Test
    void text_that_a_spreadsheet_would_run_is_made_text_and_a_number_below_zero_stays_one() {
        List<String> header = table("interaction").rows().getFirst().cells();
        int after = header.indexOf("after");
        int said = header.indexOf("said");
        Set<String> felt = new TreeSet<>();
        Set<String> words = new TreeSet<>();
        for (int seed = 1; seed <= 12; seed++) {
            table(new RandomJournal(seed).grow(400, true), "interaction").rows().forEach(row -> {
                felt.add(row.cell(after));
                words.add(row.cell(said));
            });
        }
        assertTrue(felt.contains("-2"));
        assertTrue(words.stream().anyMatch(text -> text.startsWith("'=1+1")));
        assertFalse(words.stream().anyMatch(text -> text.startsWith("=")));
    }

    @Test
    void an_entry_that_was_taken_back_is_there_and_says_so() {
        int retracted = table("check-in").rows().getFirst().cells().indexOf("retracted");
        Set<String> seen = new TreeSet<>();
        table("check-in").rows().stream().skip(1).forEach(row -> seen.add(row.cell(retracted)));
        assertEquals(Set.of("false", "true"), seen);
    }
}
