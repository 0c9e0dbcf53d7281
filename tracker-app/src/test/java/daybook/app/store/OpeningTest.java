package daybook.app.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import daybook.app.keys.RecoveryKey;
import daybook.app.keys.Secret;
import daybook.app.store.CannotOpen.Reason;
import daybook.core.word.OwnWords;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The ways in, and what is said where there is none. */
class OpeningTest {
    @TempDir
    Path folder;

    private static Reason why(Attempts.Try<?> attempt) {
        return assertThrows(CannotOpen.class, attempt::run).reason();
    }

    private void sql(Path db, String sql) throws Exception {
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + db);
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    @Test
    void what_was_sent_is_there_after_unlocking_again() throws Exception {
        Desk desk = Desk.made(folder.resolve("j"), 2);
        try (OpenJournal journal = desk.home.unlock(Desk.secret(Desk.PASSPHRASE))) {
            assertEquals(
                    new OwnWords("Robin"),
                    journal.timeline().people().getFirst().alias());
            assertEquals(2, journal.timeline().entryCount());
            assertEquals(5, journal.seen());
            assertFalse(journal.openedByRecovery());
        }
    }

    @Test
    void a_folder_may_be_called_anything() throws Exception {
        Desk desk = Desk.made(folder.resolve("a ?b=c%20#d;e ü"), 1);
        try (OpenJournal journal = desk.open()) {
            assertEquals(1, journal.timeline().entryCount());
        }
        assertTrue(Files.exists(desk.db()));
    }

    @Test
    void a_recovery_key_opens_it_and_that_is_told() throws Exception {
        Desk desk = Desk.made(folder.resolve("j"), 0);
        RecoveryKey key = RecoveryKey.fresh();
        try (OpenJournal journal = desk.open()) {
            assertFalse(journal.hasRecovery());
            journal.addRecovery(key);
            assertTrue(journal.hasRecovery());
        }
        try (OpenJournal journal = desk.home.unlock(key.secret())) {
            assertTrue(journal.openedByRecovery());
        }
        try (OpenJournal journal = desk.home.unlock(Desk.secret(Desk.PASSPHRASE))) {
            assertFalse(journal.openedByRecovery());
            journal.addRecovery(RecoveryKey.fresh());
        }
        assertEquals(Reason.WRONG_PASSPHRASE, why(() -> desk.home.unlock(key.secret())));
    }

    @Test
    void a_wrong_passphrase_and_an_altered_slot_get_the_same_answer() throws Exception {
        Desk desk = Desk.made(folder.resolve("j"), 0);
        assertEquals(Reason.WRONG_PASSPHRASE, why(() -> desk.home.unlock(Desk.secret("violet harbour eighteen"))));
        sql(desk.db(), "UPDATE slots SET wrap = zeroblob(60)");
        assertEquals(Reason.WRONG_PASSPHRASE, why(() -> desk.home.unlock(Desk.secret(Desk.PASSPHRASE))));
    }

    @Test
    void a_slot_that_asks_for_too_little_or_too_much_is_not_computed() throws Exception {
        Desk desk = Desk.made(folder.resolve("j"), 0);
        sql(desk.db(), "UPDATE slots SET params = x'01' || x'01' || x'00000400' || substr(params, 7)");
        assertEquals(Reason.KEY_OUTSIDE_BOUNDS, why(() -> desk.home.unlock(Desk.secret(Desk.PASSPHRASE))));
    }

    @Test
    void five_wrong_tries_are_followed_by_a_pause_and_leave_no_trace() throws Exception {
        Desk desk = Desk.made(folder.resolve("j"), 0);
        byte[] before = Files.readAllBytes(desk.db());
        for (int i = 0; i < 5; i++) {
            assertEquals(Reason.WRONG_PASSPHRASE, why(() -> desk.home.unlock(Desk.secret("wrong"))));
        }
        assertEquals(Reason.WAIT_A_MOMENT, why(() -> desk.home.unlock(Desk.secret(Desk.PASSPHRASE))));
        desk.nanos.addAndGet(4_999_999_999L);
        assertEquals(Reason.WAIT_A_MOMENT, why(() -> desk.home.unlock(Desk.secret(Desk.PASSPHRASE))));
        desk.nanos.addAndGet(1);
        desk.home.unlock(Desk.secret(Desk.PASSPHRASE)).close();
        assertEquals(Arrays.hashCode(before), Arrays.hashCode(Files.readAllBytes(desk.db())));
        try (var files = Files.list(desk.folder)) {
            assertEquals(
                    Set.of("daybook.db", "daybook.lock"),
                    files.map(file -> file.getFileName().toString()).collect(Collectors.toSet()));
        }
    }

    @Test
    void one_try_at_a_time() throws Exception {
        Attempts attempts = new Attempts(() -> 0);
        Reason[] second = new Reason[1];
        attempts.attempt(() -> {
            Thread other = Thread.ofPlatform().start(() -> second[0] = why(() -> attempts.attempt(() -> true)));
            try {
                other.join();
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
            return true;
        });
        assertEquals(Reason.WAIT_A_MOMENT, second[0]);
        assertTrue(attempts.attempt(() -> true));
    }

    @Test
    void there_is_nothing_to_open_in_an_empty_folder() {
        JournalHome home = new JournalHome(folder, Desk.CLOCK);
        assertFalse(home.exists());
        assertEquals(Reason.NO_JOURNAL, why(() -> home.unlock(Desk.secret(Desk.PASSPHRASE))));
        assertEquals(Reason.NO_JOURNAL, why(() -> home.verify(null)));
    }

    @Test
    void a_folder_with_other_files_or_a_journal_takes_no_new_one() throws Exception {
        Desk desk = Desk.made(folder.resolve("j"), 0);
        assertEquals(Reason.NOT_EMPTY, why(() -> desk.home.create(secret(), ZoneId.of("UTC"))));
        Files.createFile(folder.resolve("letter.txt"));
        assertEquals(
                Reason.NOT_EMPTY, why(() -> new JournalHome(folder, Desk.CLOCK).create(secret(), ZoneId.of("UTC"))));
    }

    private static Secret secret() {
        return Desk.secret(Desk.PASSPHRASE);
    }

    @Test
    void an_unfinished_beginning_is_swept_and_does_not_count() throws Exception {
        Path begun = Files.createDirectory(folder.resolve("j"));
        Files.writeString(begun.resolve("daybook.new"), "half");
        Files.writeString(begun.resolve("daybook.new-wal"), "half");
        JournalHome home = new JournalHome(begun, Desk.CLOCK);
        assertFalse(home.exists());
        home.create(secret(), ZoneId.of("UTC")).close();
        assertFalse(Files.exists(begun.resolve("daybook.new")));
        assertFalse(Files.exists(begun.resolve("daybook.new-wal")));
        assertTrue(home.exists());
    }

    @Test
    void a_newer_file_is_refused_and_left_as_it_is() throws Exception {
        Desk desk = Desk.made(folder.resolve("j"), 0);
        sql(desk.db(), "PRAGMA user_version=2");
        byte[] before = Files.readAllBytes(desk.db());
        assertEquals(Reason.NEWER_FORMAT, why(desk::open));
        assertEquals(Arrays.hashCode(before), Arrays.hashCode(Files.readAllBytes(desk.db())));
    }

    @Test
    void a_newer_head_is_refused() throws Exception {
        Desk desk = Desk.made(folder.resolve("j"), 0);
        sql(desk.db(), "UPDATE head SET bytes = substr(bytes, 1, 8) || x'02' || substr(bytes, 10)");
        assertEquals(Reason.NEWER_FORMAT, why(desk::open));
    }

    @Test
    void an_event_of_a_later_daybook_is_not_called_damage() throws Exception {
        for (String envelope : new String[] {
            new String(RawJournal.envelope("entry-logged", 2, "{}"), StandardCharsets.UTF_8),
            new String(RawJournal.envelope("moon-watched", 1, "{}"), StandardCharsets.UTF_8),
            new String(
                    RawJournal.envelope("boundary-retired", 1, "{\"boundary\":\"b\",\"on\":\"2026-03-01\",\"why\":1}"),
                    StandardCharsets.UTF_8)
        }) {
            Desk desk = Desk.made(folder.resolve("j" + envelope.hashCode()), 0);
            try (OpenJournal journal = desk.open()) {
                journal.boxes()
                        .append(java.util.List.of(new Boxes.Draft(
                                daybook.app.keys.DataKey.Topic.GENERAL, envelope.getBytes(StandardCharsets.UTF_8))));
            }
            assertEquals(Reason.NEWER_FORMAT, why(desk::open));
        }
    }

    @Test
    void another_programs_file_is_left_as_it_is() throws Exception {
        Path other = folder.resolve("daybook.db");
        sql(other, "CREATE TABLE recipes(name)");
        byte[] before = Files.readAllBytes(other);
        JournalHome home = new JournalHome(folder, Desk.CLOCK);
        assertEquals(Reason.DAMAGED, why(() -> home.unlock(secret())));
        assertEquals(Arrays.hashCode(before), Arrays.hashCode(Files.readAllBytes(other)));
    }

    @Test
    void a_file_that_is_no_database_is_damaged() throws Exception {
        Files.writeString(folder.resolve("daybook.db"), "Dear diary".repeat(1000));
        assertEquals(Reason.DAMAGED, why(() -> new JournalHome(folder, Desk.CLOCK).unlock(secret())));
    }

    @Test
    void a_reason_says_nothing_else() throws Exception {
        Path broken = Files.createDirectory(folder.resolve("Zaubernuss"));
        Files.writeString(broken.resolve("daybook.db"), "Dear diary".repeat(1000));
        CannotOpen no = assertThrows(
                CannotOpen.class, () -> new JournalHome(broken, Desk.CLOCK).unlock(Desk.secret("Zaubernuss")));
        assertFalse(no.toString().contains("Zaubernuss"));
        assertEquals(null, no.getCause());
    }
}
