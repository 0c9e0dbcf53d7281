package daybook.app.session;

import daybook.app.keys.Secret;
import daybook.app.store.CannotOpen;
import daybook.app.store.JournalHome;
import daybook.app.store.OpenJournal;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.LongSupplier;

/** The one sitting of this server: at most one journal is unlocked at a time. */
public final class Sitting {
    private static final Duration TO_CHOOSE_A_PASSPHRASE = Duration.ofMinutes(30);
    private final JournalHome home;
    private final Clock wall;
    private final Function<Opened, Duration> idleLock;
    private final IdleTime idle;
    private final Tries tries;
    private final Object door = new Object();
    private volatile State state = new State.Locked();
    private volatile Runnable whenLocked = () -> {};
    private volatile Consumer<Opened> whenUnlocked = ignored -> {};

    /** Where the sitting stands. */
    public sealed interface State {
        record Locked() implements State {}

        /** The one-time link was used and no journal is open yet: the first steps may be taken. */
        record Starting(Pass pass, Drafts drafts) implements State {}

        record Unlocked(Opened opened) implements State {}
    }

    /** @param idleLock asked at each tick, since it is a setting */
    public Sitting(JournalHome home, Clock wall, LongSupplier monotonic, Function<Opened, Duration> idleLock) {
        this.home = home;
        this.wall = wall;
        this.idleLock = idleLock;
        this.idle = new IdleTime(wall, monotonic);
        this.tries = new Tries(monotonic);
    }

    public State state() {
        return state;
    }

    public Optional<Opened> opened() {
        return state instanceof State.Unlocked(Opened opened) ? Optional.of(opened) : Optional.empty();
    }

    /** @return the pass that lets a browser in now, if any does */
    public Optional<Pass> pass() {
        return switch (state) {
            case State.Locked ignored -> Optional.empty();
            case State.Starting(Pass pass, Drafts ignored) -> Optional.of(pass);
            case State.Unlocked(Opened opened) -> Optional.of(opened.pass());
        };
    }

    public boolean journalExists() {
        return home.exists();
    }

    public int wrongTries() {
        return tries.count();
    }

    /** @param action run after each lock, such as the end of the process */
    public void whenLocked(Runnable action) {
        whenLocked = action;
    }

    /** @param action with a journal that stays, once it is open; whoever waits at the door waits for it too */
    public void whenUnlocked(Consumer<Opened> action) {
        whenUnlocked = action;
    }

    /** Somebody came with the one-time link. An unlocked journal is entered under a new pass. */
    public State arrive() {
        synchronized (door) {
            switch (state) {
                case State.Unlocked(Opened opened) -> enter(opened.renewed());
                case State.Locked ignored -> startIfNothingIsThere();
                case State.Starting ignored -> startIfNothingIsThere();
            }
            return state;
        }
    }

    private void startIfNothingIsThere() {
        state = home.exists() ? new State.Locked() : new State.Starting(Pass.fresh(), new Drafts());
        idle.begin();
    }

    /** Unlocks with the passphrase or the recovery key, also where the journal is open in another tab. */
    public Entrance unlock(Secret secret) {
        synchronized (door) {
            if (tries.mustWait()) {
                return new Entrance.Shut(CannotOpen.Reason.WAIT_A_MOMENT);
            }
            if (state instanceof State.Unlocked(Opened there)
                    && !there.sample()
                    && !there.journal().closed()) {
                return again(there, secret);
            }
            try {
                return new Entrance.Open(entered(home.unlock(secret)));
            } catch (CannotOpen no) {
                return shut(no.reason());
            }
        }
    }

    /** Unlocks for a program. A journal that is open stays so under the pass it has: a browser tab is not shut out by it. */
    public Entrance unlockBeside(Secret secret) {
        synchronized (door) {
            if (tries.mustWait()) {
                return new Entrance.Shut(CannotOpen.Reason.WAIT_A_MOMENT);
            }
            if (state instanceof State.Unlocked(Opened there)
                    && !there.sample()
                    && !there.journal().closed()) {
                return there.journal().opensWith(secret)
                        ? new Entrance.Open(there)
                        : shut(CannotOpen.Reason.WRONG_PASSPHRASE);
            }
            return unlock(secret);
        }
    }

    /** As the server starts: whoever started it is told why it did not open. */
    public void open(Secret secret) throws CannotOpen {
        synchronized (door) {
            entered(home.unlock(secret));
        }
    }

    private Entrance again(Opened there, Secret secret) {
        if (!there.journal().opensWith(secret)) {
            return shut(CannotOpen.Reason.WRONG_PASSPHRASE);
        }
        tries.succeeded();
        return new Entrance.Open(enter(there.renewed()));
    }

    public Entrance create(Secret passphrase) {
        synchronized (door) {
            try {
                return new Entrance.Open(entered(home.create(passphrase, wall.getZone())));
            } catch (CannotOpen no) {
                return shut(no.reason());
            }
        }
    }

    /** @param journal in memory: it is gone at lock */
    public Opened lookAround(OpenJournal journal) {
        synchronized (door) {
            drop();
            return enter(new Opened(Pass.fresh(), journal, true));
        }
    }

    private Opened entered(OpenJournal journal) {
        drop();
        tries.succeeded();
        Opened opened = enter(new Opened(Pass.fresh(), journal, false));
        whenUnlocked.accept(opened);
        return opened;
    }

    private Opened enter(Opened opened) {
        state = new State.Unlocked(opened);
        idle.begin();
        return opened;
    }

    private Entrance shut(CannotOpen.Reason reason) {
        if (reason == CannotOpen.Reason.WRONG_PASSPHRASE) {
            tries.failed();
        }
        return new Entrance.Shut(reason);
    }

    private boolean drop() {
        State before = state;
        state = new State.Locked();
        if (before instanceof State.Unlocked(Opened opened)) {
            opened.close();
            return true;
        }
        return false;
    }

    /** Drops the journal and everything read from it. */
    public void lock() {
        synchronized (door) {
            if (drop()) {
                // What was decrypted is garbage now; the sooner it is gone, the less a look into memory finds.
                System.gc();
                whenLocked.run();
            }
        }
    }

    /** Somebody is here. */
    public void touch() {
        synchronized (door) {
            idle.touch();
        }
    }

    /** Called every ten seconds. */
    public void tick() {
        synchronized (door) {
            switch (state) {
                case State.Locked ignored -> {}
                case State.Starting ignored -> lockIf(idle.tick(TO_CHOOSE_A_PASSPHRASE));
                case State.Unlocked(Opened opened) -> lockIf(idle.tick(idleLock.apply(opened)));
            }
        }
    }

    private void lockIf(boolean time) {
        if (time) {
            lock();
        }
    }
}
