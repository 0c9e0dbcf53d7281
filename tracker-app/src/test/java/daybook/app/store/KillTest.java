package daybook.app.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The process is killed in the middle of its work. Whatever it had said was saved is there, and there is no hole. */
class KillTest {
    private static final int ROUNDS = 25;

    @TempDir
    Path folder;

    private int found;

    @Test
    void what_was_said_to_be_saved_survives() throws Exception {
        Desk desk = Desk.made(folder.resolve("j"), 0);
        int lost = 0;
        for (int round = 0; round < ROUNDS; round++) {
            int acknowledged = killed(desk, "log", round);
            lost += Math.max(0, acknowledged - entries(desk));
        }
        assertEquals(0, lost);
        assertTrue(found > ROUNDS * 3, "the rounds hardly wrote: " + found);
    }

    /** The control: a child that speaks too early. */
    @Test
    void what_was_said_too_early_is_lost() throws Exception {
        Desk desk = Desk.made(folder.resolve("j"), 0);
        int lost = 0;
        for (int round = 0; round < ROUNDS && lost == 0; round++) {
            lost += Math.max(0, killed(desk, "early", round) - entries(desk));
        }
        assertTrue(lost > 0);
    }

    /** @return number of entries said to be saved, in this round and before */
    private int killed(Desk desk, String what, int round) throws Exception {
        Random random = new Random(round);
        try (Child.Running child = Child.Running.of(List.of(), desk, what, found)) {
            assertEquals("open " + found, child.line());
            int enough = 1 + random.nextInt(12);
            for (int i = 0; i < enough; i++) {
                child.line();
            }
            Thread.sleep(0, random.nextInt(1_000_000));
            child.kill();
            return found + enough + child.rest().size();
        }
    }

    /** Opens it, checks that the entries are the first so many without a hole, and remembers how many. */
    private int entries(Desk desk) throws Exception {
        try (OpenJournal journal = desk.open()) {
            found = journal.timeline().entryCount();
            for (int i = 0; i < found; i++) {
                assertTrue(journal.timeline().entry(Desk.entry(i).stamp().id()).isPresent(), "hole at " + i);
            }
            assertEquals(found + 3, journal.seen());
            return found;
        }
    }

    @Test
    void killed_while_a_journal_is_made_there_is_a_whole_one_or_none() throws Exception {
        int none = 0;
        for (int round = 0; round < 6; round++) {
            Desk desk = Desk.made(folder.resolve("any" + round), 0).at(folder.resolve("begun" + round));
            try (Child.Running child = Child.Running.of(List.of(), desk, "init", 0)) {
                assertEquals("begins", child.line());
                Thread.sleep(150L * (1 << round) / 8);
                child.kill();
                child.rest();
            }
            none += desk.home.exists() ? 0 : 1;
            if (!desk.home.exists()) {
                desk.home.create(Desk.secret(Desk.PASSPHRASE), ZoneOffset.UTC).close();
            }
            try (OpenJournal journal = desk.home.unlock(Desk.secret(Desk.PASSPHRASE))) {
                assertEquals(1, journal.seen());
            }
        }
        assertTrue(none > 0, "no round was killed early enough");
    }

    /** The control: what a journal made in its place would be after the same kill. */
    @Test
    void made_in_its_place_a_journal_would_be_half_there() throws Exception {
        Desk desk = Desk.made(folder.resolve("any"), 0).at(Files.createDirectory(folder.resolve("half")));
        OwnerOnly.file(desk.db());
        SealedFile.create(desk.db()).close();
        assertTrue(desk.home.exists());
        assertThrows(CannotOpen.class, desk::open);
    }
}
