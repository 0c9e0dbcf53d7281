package daybook.app.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import daybook.app.store.CannotOpen.Reason;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalLong;
import java.util.Random;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A disk, or a hand, changes the file. It is reported, or it changed nothing that is read; never fewer entries, silently. */
class DamageTest {
    private static final int ENTRIES = 40;

    @TempDir
    static Path whole;

    @TempDir
    Path folder;

    private static Desk before;
    private static Reading reading;

    @BeforeAll
    static void make() throws Exception {
        before = Desk.made(whole.resolve("j"), ENTRIES);
        try (OpenJournal journal = before.open()) {
            reading = journal.reading();
        }
    }

    private int copies;

    private Desk copy() throws Exception {
        return before.copiedTo(folder.resolve("j" + copies++));
    }

    private Desk changed(String... sentences) throws Exception {
        Desk desk = copy();
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + desk.db());
                var statement = connection.createStatement()) {
            for (String sql : sentences) {
                statement.execute(sql);
            }
        }
        return desk;
    }

    private static CannotOpen refused(Desk desk) {
        CannotOpen no = assertThrows(CannotOpen.class, desk::open);
        assertEquals(Reason.DAMAGED, no.reason());
        return no;
    }

    @Test
    void a_copy_nobody_touched_opens() throws Exception {
        try (OpenJournal journal = copy().open()) {
            assertEquals(reading, journal.reading());
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "DELETE FROM boxes WHERE seq = 20",
                "UPDATE boxes SET seq = 99 WHERE seq = 20",
                "UPDATE boxes SET key = 2 WHERE seq = 20",
                "UPDATE boxes SET key = key + 4294967296 WHERE seq = 20",
                "UPDATE boxes SET key = 77 WHERE seq = 20",
                "UPDATE boxes SET box = zeroblob(285) WHERE seq = 20",
                "UPDATE boxes SET box = x'' WHERE seq = 20",
                "UPDATE boxes SET box = zeroblob(2000000) WHERE seq = 20",
                "UPDATE boxes SET box = (SELECT box FROM boxes WHERE seq = 21) WHERE seq = 20",
                "UPDATE boxes SET box = x'02' || substr(box, 2) WHERE seq = 20",
                "UPDATE boxes SET stream = zeroblob(16) WHERE seq = 20"
            })
    void an_altered_box_is_named(String sql) throws Exception {
        assertEquals(OptionalLong.of(21), refused(changed(sql)).box());
    }

    @Test
    void two_boxes_that_changed_places_are_named() throws Exception {
        Desk desk = changed(
                "UPDATE boxes SET seq = 999 WHERE seq = 20",
                "UPDATE boxes SET seq = 20 WHERE seq = 21",
                "UPDATE boxes SET seq = 21 WHERE seq = 999");
        assertEquals(OptionalLong.of(21), refused(desk).box());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "DELETE FROM boxes WHERE seq = (SELECT max(seq) FROM boxes)",
                "DELETE FROM boxes WHERE seq > 10",
                "DELETE FROM boxes",
                "DELETE FROM tail",
                "UPDATE tail SET sealed = zeroblob(68)",
                "UPDATE tail SET sealed = substr(sealed, 1, 67) || x'00'",
                "INSERT INTO boxes VALUES(zeroblob(16), 0, 1, zeroblob(285))",
                "INSERT INTO boxes SELECT stream, -1, key, box FROM boxes WHERE seq = 0",
                "INSERT INTO boxes SELECT stream, (SELECT max(seq) + 1 FROM boxes), key, box FROM boxes WHERE seq = 5",
                "DELETE FROM head",
                "UPDATE head SET bytes = zeroblob(26)",
                "UPDATE head SET bytes = substr(bytes, 1, 25)",
                "UPDATE keys SET wrap = zeroblob(77) WHERE id = 2",
                "UPDATE keys SET wrap = x'' WHERE id = 2",
                "UPDATE keys SET id = 9 WHERE id = 2",
                "UPDATE keys SET id = id + 4294967296 WHERE id = 2",
                "DELETE FROM keys WHERE id = 2",
                "DROP TABLE tail",
                "CREATE TRIGGER t AFTER INSERT ON boxes BEGIN DELETE FROM boxes WHERE seq = new.seq; END",
                "CREATE VIEW v AS SELECT 1",
                "PRAGMA application_id = 7"
            })
    void what_was_altered_elsewhere_is_reported(String sql) throws Exception {
        refused(changed(sql));
    }

    @Test
    void a_head_of_another_journal_opens_no_key() throws Exception {
        Desk desk = changed("UPDATE head SET bytes = substr(bytes, 1, 25) || x'77'");
        CannotOpen no = assertThrows(CannotOpen.class, () -> desk.home.unlock(Desk.secret(Desk.PASSPHRASE)));
        assertEquals(Reason.WRONG_PASSPHRASE, no.reason());
        refused(desk);
    }

    @Test
    void without_the_tail_a_box_taken_from_the_end_would_go_unnoticed() throws Exception {
        Desk desk = changed("DELETE FROM boxes WHERE seq = (SELECT max(seq) FROM boxes)");
        try (HeldFile held = HeldFile.of(desk.folder, () -> SealedFile.open(desk.db()))) {
            WayIn way = WayIn.with(desk.masterKey(), held.file(), false).whole();
            Boxes boxes = new Boxes(held.file(), way.keys(), way.journal());
            assertEquals(ENTRIES + 2, boxes.read(0, 1_000).size());
            assertThrows(CannotOpen.class, boxes::checkTail);
        }
    }

    @Test
    void nothing_is_written_to_a_damaged_file() throws Exception {
        Desk desk = changed("DELETE FROM boxes WHERE seq = 20");
        byte[] there = Files.readAllBytes(desk.db());
        refused(desk);
        assertEquals(Arrays.hashCode(there), Arrays.hashCode(Files.readAllBytes(desk.db())));
    }

    @Test
    void bits_that_flip_are_reported_or_change_nothing() throws Exception {
        byte[] good = Files.readAllBytes(before.db());
        Random random = new Random(20260301);
        Desk desk = copy();
        List<Integer> silent = new ArrayList<>();
        List<Integer> reported = new ArrayList<>();
        for (int i = 0; i < 200; i++) {
            int bit = random.nextInt(good.length * 8);
            switch (opened(desk, flipped(good, bit))) {
                case REPORTED -> reported.add(bit);
                case SILENT -> silent.add(bit);
                case UNCHANGED -> {}
            }
        }
        assertEquals(List.of(), silent);
        assertTrue(reported.size() > 60, "hit only " + reported.size());
        long unseen = reported.stream()
                .filter(bit -> integrity(desk.db(), flipped(good, bit)))
                .count();
        assertTrue(unseen > reported.size() / 2, "SQLite alone missed only " + unseen + " of " + reported.size());
    }

    private static byte[] flipped(byte[] good, int bit) {
        byte[] flipped = good.clone();
        flipped[bit / 8] ^= (byte) (1 << bit % 8);
        return flipped;
    }

    @Test
    void a_file_that_was_cut_is_reported() throws Exception {
        byte[] good = Files.readAllBytes(before.db());
        Desk desk = copy();
        for (int length = 0; length < good.length; length += 512) {
            assertEquals(Outcome.REPORTED, opened(desk, Arrays.copyOf(good, length)), "cut at " + length);
        }
    }

    @Test
    void a_page_of_zeros_is_reported_or_changes_nothing() throws Exception {
        byte[] good = Files.readAllBytes(before.db());
        Desk desk = copy();
        for (int at = 0; at < good.length; at += 1024) {
            byte[] torn = good.clone();
            Arrays.fill(torn, at, at + 1024, (byte) 0);
            assertFalse(opened(desk, torn) == Outcome.SILENT, "zeros at " + at);
        }
    }

    private enum Outcome {
        REPORTED,
        UNCHANGED,
        SILENT
    }

    private static Outcome opened(Desk desk, byte[] content) throws Exception {
        Files.deleteIfExists(desk.folder.resolve("daybook.db-wal"));
        Files.write(desk.db(), content);
        try (OpenJournal journal = desk.open()) {
            return journal.reading().equals(reading) ? Outcome.UNCHANGED : Outcome.SILENT;
        } catch (CannotOpen reported) {
            return Outcome.REPORTED;
        }
    }

    private static boolean integrity(Path db, byte[] content) {
        try {
            Files.write(db, content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + db);
                var statement = connection.createStatement();
                var answer = statement.executeQuery("PRAGMA integrity_check")) {
            return "ok".equals(answer.getString(1));
        } catch (SQLException seen) {
            return false;
        }
    }

    @Test
    void what_can_still_be_read_is_read() throws Exception {
        Desk desk = changed(
                "DELETE FROM boxes WHERE seq = 20",
                "UPDATE boxes SET box = zeroblob(285) WHERE seq = 25",
                "DELETE FROM boxes WHERE seq >= " + ENTRIES);
        Salvage salvage = desk.home.salvage(Desk.secret(Desk.PASSPHRASE));
        assertEquals(List.of(21L, 26L), salvage.unreadable());
        assertEquals(3, salvage.missing());
        assertEquals(ENTRIES - 2 - 3, salvage.timeline().entryCount());
        assertEquals(1, salvage.timeline().people().size());
    }

    @Test
    void what_was_under_a_lost_key_is_named_and_the_rest_is_read() throws Exception {
        Desk desk = changed("UPDATE keys SET wrap = zeroblob(77) WHERE id = 2");
        Salvage salvage = desk.home.salvage(Desk.secret(Desk.PASSPHRASE));
        assertEquals(List.of(3L), salvage.unreadable());
        assertEquals(ENTRIES, salvage.timeline().entryCount());
    }
}
