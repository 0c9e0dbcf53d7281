package daybook.app.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import daybook.app.store.CannotOpen.Reason;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** After a kill the newest entries stand in the log beside the file only. A crash may cut it; a disk may spoil it. */
class LogDamageTest {
    private static final int ENTRIES = 25;

    @TempDir
    static Path whole;

    @TempDir
    Path folder;

    private static Desk killed;
    private static byte[] log;

    @BeforeAll
    static void kill() throws Exception {
        killed = Desk.made(whole.resolve("j"), 0);
        try (Child.Running child = Child.Running.of(List.of(), killed, "log", 0)) {
            assertEquals("open 0", child.line());
            for (int i = 0; i < ENTRIES; i++) {
                child.line();
            }
            child.kill();
            child.rest();
        }
        log = Files.readAllBytes(log(killed));
    }

    private static Path log(Desk desk) {
        return desk.folder.resolve("daybook.db-wal");
    }

    private int copies;

    private Desk with(byte[] changed) throws Exception {
        Desk desk = killed.copiedTo(folder.resolve("j" + copies++));
        Files.write(log(desk), changed);
        return desk;
    }

    private static int entries(Desk desk) throws CannotOpen {
        try (OpenJournal journal = desk.open()) {
            return journal.timeline().entryCount();
        }
    }

    @Test
    void a_log_nobody_touched_is_folded_in() throws Exception {
        Desk desk = with(log);
        assertTrue(entries(desk) >= ENTRIES);
        assertTrue(!Files.exists(log(desk)) || Files.size(log(desk)) == 0);
    }

    @Test
    void a_log_cut_by_a_crash_opens_with_what_was_whole() throws Exception {
        int all = entries(with(log));
        int before = 0;
        for (int length = 0; length < log.length; length += 3 * 4096) {
            int found = entries(with(Arrays.copyOf(log, length)));
            assertTrue(found >= before && found <= all, "cut at " + length);
            before = found;
        }
        assertTrue(before >= all - 2);
    }

    @Test
    void a_bit_that_flips_before_the_last_commit_is_reported() throws Exception {
        int all = entries(with(log));
        Random random = new Random(3);
        int reported = 0;
        for (int i = 0; i < 40; i++) {
            byte[] flipped = log.clone();
            int bit = random.nextInt(log.length * 8);
            flipped[bit / 8] ^= (byte) (1 << bit % 8);
            Desk desk = with(flipped);
            try {
                assertTrue(entries(desk) >= all - 1, "silently fewer after a flip of " + bit);
            } catch (CannotOpen no) {
                assertEquals(Reason.DAMAGED, no.reason());
                reported++;
            }
        }
        assertTrue(reported > 30, "reported only " + reported);
    }

    @Test
    void sqlite_alone_would_forget_what_stands_behind_it() throws Exception {
        byte[] flipped = log.clone();
        flipped[log.length / 4] ^= 1;
        Desk desk = with(flipped);
        assertEquals(Reason.DAMAGED, assertThrows(CannotOpen.class, desk::open).reason());
        try (HeldFile held = HeldFile.of(desk.folder, () -> SealedFile.open(desk.db()))) {
            assertTrue(held.file().boxes() < ENTRIES);
        }
    }

    @Test
    void what_stands_before_it_can_still_be_read() throws Exception {
        byte[] flipped = log.clone();
        flipped[log.length * 3 / 4] ^= 1;
        Salvage salvage = with(flipped).home.salvage(Desk.secret(Desk.PASSPHRASE));
        assertTrue(salvage.timeline().entryCount() > ENTRIES / 2);
        assertEquals(List.of(), salvage.unreadable());
    }
}
