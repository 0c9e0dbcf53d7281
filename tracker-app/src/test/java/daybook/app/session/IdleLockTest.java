package daybook.app.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import daybook.app.store.JournalClosed;
import daybook.app.store.JournalHome;
import daybook.app.store.OpenJournal;
import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A journal nobody uses locks itself, whichever clock tells so. */
@SuppressWarnings("NullAway.Init")
class IdleLockTest {
    private static final Duration TICK = Duration.ofSeconds(10);
    private final TwoClocks clocks = new TwoClocks();
    private final AtomicInteger locks = new AtomicInteger();

    @TempDir
    private Path folder;

    private Sitting sitting;
    private OpenJournal journal;

    @BeforeEach
    void unlock() {
        sitting = new Sitting(
                new JournalHome(folder.resolve("home"), clocks),
                clocks,
                clocks::nanos,
                opened -> Duration.ofMinutes(5));
        journal = JournalHome.inMemory(clocks, ZoneOffset.UTC);
        sitting.lookAround(journal);
        sitting.whenLocked(locks::incrementAndGet);
    }

    private void tickFor(Duration time) {
        for (Duration gone = Duration.ZERO; gone.compareTo(time) < 0; gone = gone.plus(TICK)) {
            clocks.pass(TICK);
            sitting.tick();
        }
    }

    private boolean unlocked() {
        return sitting.opened().isPresent();
    }

    @Test
    void after_five_minutes_without_a_request() {
        tickFor(Duration.ofMinutes(4));
        assertTrue(unlocked());
        tickFor(Duration.ofMinutes(1));
        assertFalse(unlocked());
        assertThrows(JournalClosed.class, journal::timeline);
        assertEquals(1, locks.get());
    }

    @Test
    void a_request_begins_the_five_minutes_anew() {
        tickFor(Duration.ofMinutes(4));
        sitting.touch();
        tickFor(Duration.ofMinutes(4));
        assertTrue(unlocked());
    }

    @Test
    void a_machine_that_slept_half_a_minute_wakes_up_locked() {
        tickFor(Duration.ofMinutes(1));
        clocks.sleep(Duration.ofSeconds(25));
        sitting.tick();
        assertTrue(unlocked(), "a late tick is no sleep");
        clocks.sleep(Duration.ofSeconds(31));
        sitting.tick();
        assertFalse(unlocked());
    }

    @Test
    void a_clock_that_is_set_back_gives_no_more_time() {
        clocks.setBack(Duration.ofDays(1));
        sitting.tick();
        tickFor(Duration.ofMinutes(5));
        assertFalse(unlocked());
    }

    @Test
    void a_locked_one_is_not_locked_again() {
        sitting.lock();
        sitting.lock();
        tickFor(Duration.ofMinutes(10));
        assertEquals(1, locks.get());
    }
}
