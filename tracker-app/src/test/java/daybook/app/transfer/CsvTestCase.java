package daybook.app.transfer;

import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import daybook.app.transfer.ImportFile.Format;
import daybook.app.transfer.ImportFile.Request;
import daybook.app.transfer.ReadFile.Plan;
import daybook.core.journal.Entry.CheckIn;
import daybook.core.word.OwnWords;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Importing a CSV into a journal and reading what is there. */
abstract class CsvTestCase {
    static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    static final Instant NOW = Instant.parse("2026-11-22T08:00:00Z");
    final RandomJournal journal = new RandomJournal(0);

    ReadFile read(String csv, @Nullable Format format, @Nullable String map) {
        return ImportFile.read(
                csv.getBytes(StandardCharsets.UTF_8),
                new Request(format, null, BERLIN, map),
                journal.journal(),
                journal.timeline(),
                NOW);
    }

    Plan imported(String csv, @Nullable Format format, @Nullable String map) {
        Plan plan = assertInstanceOf(Plan.class, read(csv, format, map));
        plan.commands().forEach(journal::send);
        return plan;
    }

    List<CheckIn> checkIns() {
        return JournalFile.entries(journal.timeline())
                .map(logged -> assertInstanceOf(CheckIn.class, logged.entry()))
                .toList();
    }

    static List<String> labels(CheckIn checkIn) {
        return checkIn.labels().stream().map(OwnWords::text).toList();
    }

    static String note(CheckIn checkIn) {
        return Objects.requireNonNull(checkIn.stamp().note()).text();
    }
}
