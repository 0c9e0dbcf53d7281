package daybook.app.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import daybook.app.keys.RecoveryKey;
import daybook.core.journal.JournalCommand.ChangeSafetyPlan;
import daybook.core.journal.JournalCommand.LogEntries;
import daybook.core.journal.JournalCommand.NamePattern;
import daybook.core.journal.JournalCommand.RetractEntries;
import daybook.core.journal.JournalCommand.SetBoundary;
import daybook.core.journal.JournalCommand.SetPractice;
import daybook.core.journal.JournalEvent;
import daybook.core.word.EntryId;
import daybook.core.word.OwnWords;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.DriverManager;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What somebody sees who has the folder but not the passphrase. */
class ProtectionTest {
    @TempDir
    Path folder;

    private static List<Path> all(Path folder) throws Exception {
        List<Path> found = new ArrayList<>();
        for (Path file : OwnerOnly.children(folder)) {
            found.add(file);
            if (Files.isDirectory(file)) {
                found.addAll(all(file));
            }
        }
        return found;
    }

    private static String rights(Path file) throws Exception {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(file));
    }

    @Test
    void only_the_owner_may_touch_any_of_it_while_it_is_open_and_after() throws Exception {
        Path home = folder.resolve("j");
        JournalHome journals = new JournalHome(home, Desk.CLOCK);
        try (OpenJournal journal = journals.create(Desk.secret(Desk.PASSPHRASE), ZoneId.of("UTC"))) {
            journal.send(Desk.robin());
            assertTrue(Files.exists(home.resolve("daybook.db-wal")));
            assertOwnerOnly(home);
        }
        assertOwnerOnly(home);
    }

    private static void assertOwnerOnly(Path home) throws Exception {
        assertEquals("rwx------", rights(home));
        for (Path file : all(home)) {
            assertEquals(Files.isDirectory(file) ? "rwx------" : "rw-------", rights(file), file.toString());
            assertFalse(file.toString().endsWith("-shm"));
        }
    }

    @Test
    void rights_that_came_with_a_copy_are_taken_back() throws Exception {
        Desk desk = Desk.made(folder.resolve("j"), 0);
        Files.setPosixFilePermissions(desk.folder, PosixFilePermissions.fromString("rwxr-xr-x"));
        Files.setPosixFilePermissions(desk.db(), PosixFilePermissions.fromString("rw-r--r--"));
        desk.open().close();
        assertOwnerOnly(desk.folder);
    }

    @Test
    void the_file_is_kept_as_it_must_be() throws Exception {
        Desk desk = Desk.made(folder.resolve("j"), 0);
        try (OpenJournal journal = desk.open()) {
            var sqlite = Insides.connection(journal);
            for (String[] pragma : new String[][] {
                {"locking_mode", "exclusive"},
                {"journal_mode", "wal"},
                {"synchronous", "2"},
                {"secure_delete", "1"},
                {"temp_store", "2"},
                {"trusted_schema", "0"},
                {"cell_size_check", "1"},
                {"application_id", "1147238731"},
                {"user_version", "1"}
            }) {
                try (var statement = sqlite.createStatement();
                        var answer = statement.executeQuery("PRAGMA " + pragma[0])) {
                    assertEquals(pragma[1], answer.getString(1), pragma[0]);
                }
            }
        }
    }

    /** Words somebody might look for: of entries, people, boundaries, events, columns and the secrets. */
    private static Set<String> markers(RecoveryKey key) {
        Set<String> markers = new HashSet<>(List.of(
                "Robin",
                "My phone is mine",
                "hand over my phone",
                "Energy",
                "only about the flat",
                "You never listen",
                "river",
                "fox-note",
                "Not on that day",
                "robin-1",
                "contact-1",
                "in-person",
                "stomach",
                "Europe/Berlin",
                "2026-10-24",
                "\"kind\"",
                "\"p\":{",
                Desk.PASSPHRASE));
        List<String> groups = key.groups();
        IntStream.range(0, 8).forEach(i -> {
            markers.add(groups.get(i) + groups.get(i + 1));
            markers.add(groups.get(i) + "-" + groups.get(i + 1));
        });
        markers.add(new String(key.secret().bytes(), StandardCharsets.ISO_8859_1));
        for (Class<?> type : JournalEvent.class.getPermittedSubclasses()) {
            markers.add(EventNames.of(type).orElseThrow().word());
            markers.add(type.getSimpleName());
        }
        return markers;
    }

    @Test
    void no_file_holds_a_word_of_it() throws Exception {
        RecoveryKey key = RecoveryKey.fresh();
        Path home = folder.resolve("j");
        try (OpenJournal journal =
                new JournalHome(home, Desk.CLOCK).create(Desk.secret(Desk.PASSPHRASE), ZoneId.of("Europe/Berlin"))) {
            journal.addRecovery(key);
            fill(journal);
            assertEquals(Set.of(), found(home, markers(key)));
        }
        assertEquals(Set.of(), found(home, markers(key)));
    }

    @Test
    void a_word_that_is_there_would_be_found() throws Exception {
        Desk desk = Desk.made(folder.resolve("j"), 0);
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + desk.db());
                var statement = connection.createStatement()) {
            statement.execute("CREATE TABLE leak(words)");
            statement.execute("INSERT INTO leak VALUES('so Robin said')");
        }
        Files.write(desk.folder.resolve("other"), "Energy".getBytes(StandardCharsets.UTF_16LE));
        Files.createFile(desk.folder.resolve("contact-1.txt"));
        assertEquals(Set.of("Robin", "Energy", "contact-1"), found(desk.folder, markers(RecoveryKey.fresh())));
    }

    private static Set<String> found(Path home, Set<String> markers) throws Exception {
        Set<String> found = new HashSet<>();
        for (String marker : markers) {
            if (Desk.holds(home, marker)) {
                found.add(marker);
            }
        }
        return found;
    }

    private static void fill(OpenJournal journal) {
        journal.send(Desk.robin());
        for (Example example : Examples.oneOfEach()) {
            switch (example.event()) {
                case JournalEvent.BoundarySet set ->
                    Accepted.by(journal, new SetBoundary(set.boundary(), Accepted.onlyAbout(set.terms()), set.from()));
                case JournalEvent.MeasureDefined defined -> Accepted.by(journal, Accepted.define(defined));
                case JournalEvent.PhaseBegun begun -> Accepted.by(journal, Accepted.begin(begun));
                case JournalEvent.PatternNamed named ->
                    Accepted.by(journal, new NamePattern(named.pattern(), named.name()));
                case JournalEvent.PracticeSet set ->
                    Accepted.by(journal, new SetPractice(set.practice(), set.terms(), set.from()));
                case JournalEvent.SafetyPlanChanged changed ->
                    Accepted.by(journal, new ChangeSafetyPlan(changed.plan()));
                default -> {}
            }
        }
        for (Example example : Examples.oneOfEach()) {
            if (example.event() instanceof JournalEvent.EntryLogged logged && logged.about() != null) {
                Accepted.bringIn(journal, logged.entry());
            }
        }
        Accepted.by(journal, new LogEntries(List.of(Desk.entry(1_000))));
        Accepted.by(
                journal,
                new RetractEntries(
                        List.of(new EntryId("contact-1")), Instant.EPOCH, new OwnWords("Not on that day fox-note")));
    }

    @Test
    void what_is_about_one_person_is_under_that_persons_key_and_the_rest_is_not() throws Exception {
        Desk desk = Desk.made(folder.resolve("j"), 0);
        try (OpenJournal journal = desk.open()) {
            fill(journal);
            List<SealedFile.Row> rows =
                    Insides.file(journal).boxes(HexFormat.of().parseHex(journal.id()), 0, 1_000);
            Set<Long> general = new HashSet<>();
            Set<Long> robins = new HashSet<>();
            List<JournalEvent> events = Insides.events(journal);
            for (SealedFile.Row row : rows) {
                (events.get((int) row.id()).about() == null ? general : robins).add(row.key());
            }
            assertEquals(Set.of(1L), general);
            assertEquals(Set.of(2L), robins);
        }
    }

    @Test
    void a_day_long_gone_is_a_day_like_any_other(@TempDir Path other) throws Exception {
        Desk desk = Desk.made(other.resolve("j"), 0);
        try (OpenJournal journal = desk.open()) {
            Accepted.by(journal, new LogEntries(List.of(Examples.quiet("old", LocalDate.of(1969, 12, 31)))));
        }
        try (OpenJournal journal = desk.open()) {
            assertEquals(
                    LocalDate.of(1969, 12, 31),
                    journal.timeline().span().orElseThrow().from());
        }
    }
}
