package daybook.app.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import daybook.app.keys.RecoveryKey;
import daybook.app.store.CannotOpen.Reason;
import daybook.core.journal.JournalCommand.LogEntries;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The disk is full, read-only or failing, or somebody else is in: said in words, nothing shown as saved, and it recovers. */
class FaultTest {
    @TempDir
    Path folder;

    private static void pages(Connection sqlite, String sql) throws Exception {
        try (var statement = sqlite.createStatement()) {
            statement.execute(sql);
        }
    }

    @Test
    void a_full_disk_stores_nothing_and_the_same_command_goes_through_once_there_is_room() throws Exception {
        Desk desk = Desk.made(folder.resolve("j"), 3);
        var many =
                new LogEntries(IntStream.range(100, 500).mapToObj(Desk::entry).toList());
        try (OpenJournal journal = desk.open()) {
            Reading before = journal.reading();
            pages(Insides.connection(journal), "PRAGMA max_page_count=20");
            for (int i = 0; i < 3; i++) {
                NotSaved no = assertThrows(NotSaved.class, () -> journal.send(many));
                assertEquals(NotSaved.Reason.DISK_FULL, no.reason());
                assertEquals(before, journal.reading());
            }
            pages(Insides.connection(journal), "PRAGMA max_page_count=100000");
            Accepted.by(journal, many);
            assertEquals(403, journal.timeline().entryCount());
        }
        try (OpenJournal journal = desk.open()) {
            assertEquals(403, journal.timeline().entryCount());
        }
    }

    @Test
    void a_recovery_key_that_could_not_be_stored_is_said_to_be_so() throws Exception {
        Desk desk = Desk.made(folder.resolve("j"), 0);
        RecoveryKey key = RecoveryKey.fresh();
        try (OpenJournal journal = desk.open()) {
            pages(Insides.connection(journal), "PRAGMA query_only=ON");
            assertThrows(NotSaved.class, () -> journal.addRecovery(key));
            assertThrows(JournalClosed.class, journal::timeline);
        }
        assertEquals(
                Reason.WRONG_PASSPHRASE,
                assertThrows(CannotOpen.class, () -> desk.home.unlock(key.secret()))
                        .reason());
    }

    @Test
    void after_any_other_fault_the_journal_is_closed_and_unlocking_tells_what_is_there() throws Exception {
        Desk desk = Desk.made(folder.resolve("j"), 3);
        OpenJournal journal = desk.open();
        pages(Insides.connection(journal), "PRAGMA query_only=ON");
        NotSaved no = assertThrows(NotSaved.class, () -> journal.send(Desk.quiet(100)));
        assertEquals(NotSaved.Reason.STORE_FAULT, no.reason());
        assertThrows(JournalClosed.class, () -> journal.send(Desk.quiet(100)));
        assertThrows(JournalClosed.class, journal::timeline);
        try (OpenJournal again = desk.open()) {
            assertEquals(3, again.timeline().entryCount());
            Accepted.by(again, Desk.quiet(100));
        }
    }

    @Test
    void a_fault_says_a_code_and_no_word() throws Exception {
        Desk desk = Desk.made(folder.resolve("Zaubernuss"), 3);
        OpenJournal journal = desk.open();
        pages(Insides.connection(journal), "PRAGMA query_only=ON");
        NotSaved no = assertThrows(NotSaved.class, () -> journal.send(Desk.robin2("Zaubernuss")));
        assertEquals("STORE_FAULT 8", no.getMessage());
        assertEquals(null, no.getCause());
    }

    @Test
    void events_that_cannot_be_read_back_after_storing_close_the_journal() throws Exception {
        Desk desk = Desk.made(folder.resolve("j"), 3);
        OpenJournal journal = desk.open();
        pages(
                Insides.connection(journal),
                "CREATE TEMP TRIGGER t AFTER INSERT ON boxes BEGIN"
                        + " UPDATE boxes SET box = zeroblob(285) WHERE seq = new.seq; END");
        NotSaved no = assertThrows(NotSaved.class, () -> journal.send(Desk.quiet(100)));
        assertEquals(NotSaved.Reason.STORE_FAULT, no.reason());
        assertThrows(JournalClosed.class, journal::timeline);
    }

    @Test
    void a_second_process_is_kept_out() throws Exception {
        Desk desk = Desk.made(folder.resolve("j"), 1);
        try (Child.Running first = Child.Running.of(List.of(), desk, "wait", 0)) {
            assertEquals("open 1", first.line());
            assertEquals(
                    Reason.IN_USE, assertThrows(CannotOpen.class, desk::open).reason());
            assertEquals(
                    Reason.IN_USE,
                    assertThrows(CannotOpen.class, () -> desk.home.verify(null)).reason());
            try (Child.Running second = Child.Running.of(List.of(), desk, "wait", 0)) {
                assertEquals("cannot IN_USE", second.line());
            }
        }
        desk.open().close();
    }

    /** Asking twice from inside must not give up the lock the first one holds. */
    @Test
    void a_second_try_in_this_process_is_refused_and_lets_no_other_in() throws Exception {
        Desk desk = Desk.made(folder.resolve("j"), 1);
        try (OpenJournal ignored = desk.open()) {
            assertEquals(
                    Reason.IN_USE, assertThrows(CannotOpen.class, desk::open).reason());
            try (Child.Running other = Child.Running.of(List.of(), desk, "wait", 0)) {
                assertEquals("cannot IN_USE", other.line());
            }
        }
        try (Child.Running other = Child.Running.of(List.of(), desk, "wait", 0)) {
            assertEquals("open 1", other.line());
        }
    }

    /** The lock file alone could be deleted by a tidy hand; SQLite's own lock then still holds. */
    @Test
    void without_the_lock_file_a_second_process_is_still_kept_out() throws Exception {
        Desk desk = Desk.made(folder.resolve("j"), 1);
        try (Child.Running first = Child.Running.of(List.of(), desk, "wait", 0)) {
            assertEquals("open 1", first.line());
            Files.delete(desk.folder.resolve("daybook.lock"));
            assertEquals(
                    Reason.IN_USE, assertThrows(CannotOpen.class, desk::open).reason());
        }
    }

    private static void assumeUnshare() throws Exception {
        Process probe = new ProcessBuilder("unshare", "-rm", "true")
                .redirectErrorStream(true)
                .start();
        assumeTrue(probe.waitFor() == 0, "no user namespaces here");
    }

    @Test
    void a_disk_that_fills_up_acknowledges_nothing_it_did_not_keep() throws Exception {
        assumeUnshare();
        Desk desk = Desk.made(folder.resolve("j"), 0);
        Path small = Files.createDirectory(folder.resolve("small"));
        Path kept = Files.createDirectory(folder.resolve("kept"));
        Desk there = desk.at(small);
        String script = "-t tmpfs -o size=400k,mode=700 tmpfs '" + small + "' && cp '" + desk.db() + "' '" + small
                + "/daybook.db' && : > '" + small + "/ballast' && head -c 40000 /dev/zero > '" + small
                + "/ballast' && (while ! [ -e '" + kept + "/room' ]; do sleep 0.05; done; rm '" + small + "/ballast') &"
                + " true";
        List<String> limited = List.of(
                "unshare",
                "-rm",
                "sh",
                "-c",
                "mount " + script + "; sleep 0.3; \"$@\"; cp '" + small + "/daybook.db' '" + kept + "/daybook.db'",
                "sh");
        try (Child.Running child = Child.Running.of(limited, there, "log", 0)) {
            assertEquals("open 0", child.line());
            int saved = 0;
            String line = child.line();
            while (line.startsWith("saved ")) {
                saved++;
                line = child.line();
            }
            assertEquals("not saved " + saved + " DISK_FULL", line);
            assertTrue(saved > 20, "filled after " + saved);
            assertEquals("reads " + saved, child.line());
            Files.createFile(kept.resolve("room"));
            Thread.sleep(400);
            child.nudge();
            assertEquals("saved " + saved, child.line());
            assertEquals(List.of(), child.rest());
            try (OpenJournal journal = desk.at(kept).open()) {
                assertEquals(saved + 1, journal.timeline().entryCount());
            }
        }
    }

    @Test
    void a_folder_on_a_read_only_disk_is_called_so() throws Exception {
        assumeUnshare();
        Desk desk = Desk.made(folder.resolve("j"), 1);
        List<String> readOnly = List.of(
                "unshare",
                "-rm",
                "sh",
                "-c",
                "mount --bind '" + desk.folder + "' '" + desk.folder + "' && mount -o remount,bind,ro '" + desk.folder
                        + "' && exec \"$@\"",
                "sh");
        try (Child.Running child = Child.Running.of(readOnly, desk, "wait", 0)) {
            assertEquals("cannot READ_ONLY", child.line());
        }
        desk.open().close();
    }

    @Test
    void a_folder_its_owner_made_read_only_stays_so_and_is_called_so() throws Exception {
        Desk desk = Desk.made(folder.resolve("j"), 1);
        Files.setPosixFilePermissions(desk.folder, PosixFilePermissions.fromString("r-x------"));
        assumeTrue(!Files.isWritable(desk.folder), "root may write anywhere");
        assertEquals(
                Reason.READ_ONLY, assertThrows(CannotOpen.class, desk::open).reason());
        assertEquals("r-x------", PosixFilePermissions.toString(Files.getPosixFilePermissions(desk.folder)));
    }

    @Test
    void rights_are_taken_and_never_given() throws Exception {
        Path dir = Files.createDirectory(folder.resolve("d"));
        Files.setPosixFilePermissions(dir, PosixFilePermissions.fromString("r-xr-xr-x"));
        OwnerOnly.folder(dir);
        assertEquals("r-x------", PosixFilePermissions.toString(Files.getPosixFilePermissions(dir)));
    }

    /** A limit on the size of files makes writing fail as a broken disk does: with an error that is not "full". */
    @Test
    void a_disk_that_fails_acknowledges_nothing_and_closes() throws Exception {
        Desk desk = Desk.made(folder.resolve("j"), 0);
        try (Child.Running child = Child.Running.of(List.of(), desk, "log", 0)) {
            assertEquals("open 0", child.line());
            Process limit =
                    new ProcessBuilder("prlimit", "--pid", Long.toString(child.pid()), "--fsize=300000").start();
            assumeTrue(limit.waitFor() == 0, "no limits here");
            List<String> said = child.rest();
            long saved = said.stream().filter(line -> line.startsWith("saved ")).count();
            assertTrue(saved > 3, said.toString());
            assertEquals("not saved " + saved + " STORE_FAULT", said.getLast());
            try (OpenJournal journal = desk.open()) {
                int found = journal.timeline().entryCount();
                assertTrue(found >= saved, found + " of " + saved);
                Set<Integer> there = IntStream.range(0, found)
                        .filter(i -> journal.timeline()
                                .entry(Desk.entry(i).stamp().id())
                                .isPresent())
                        .boxed()
                        .collect(Collectors.toSet());
                assertEquals(found, there.size());
                Accepted.by(journal, Desk.quiet(found));
            }
        }
        assertFalse(Files.exists(desk.folder.resolve("daybook.db-shm")));
    }
}
