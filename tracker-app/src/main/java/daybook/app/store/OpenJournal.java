package daybook.app.store;

import daybook.app.keys.RecoveryKey;
import daybook.app.keys.Slot;
import daybook.app.proof.GivenHead;
import daybook.app.proof.Leaves;
import daybook.app.proof.Proof;
import daybook.app.proof.TreeHead;
import daybook.app.store.CannotOpen.Reason;
import daybook.app.store.upcast.Upcasters;
import daybook.core.journal.Decision;
import daybook.core.journal.Journal;
import daybook.core.journal.JournalCommand;
import daybook.core.journal.JournalEvent;
import daybook.core.timeline.Timeline;
import java.sql.SQLException;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import org.axonframework.config.Configuration;
import org.axonframework.eventsourcing.eventstore.DomainEventStream;
import org.jspecify.annotations.Nullable;

/**
 * An unlocked journal in this process. All that is decrypted hangs on this one object: {@link #close} drops it. Safe for
 * use by several threads; commands are decided one after the other.
 */
public final class OpenJournal implements AutoCloseable {
    private final ReentrantLock lock = new ReentrantLock();
    private final SealedFile file;
    private final WayIn way;
    private final Boxes boxes;
    private final Runnable release;
    private final SealedEventStorageEngine engine;
    private final Configuration axon;
    private volatile Folded folded = Folded.NOTHING;
    private boolean closed;

    /** @param release frees what guards the file, after it is closed */
    OpenJournal(SealedFile file, WayIn way, Runnable release) {
        this.file = file;
        this.way = way;
        this.boxes = new Boxes(file, way.keys(), way.journal());
        this.release = release;
        EventSerializer serializer = EventSerializer.ours();
        this.engine = SealedEventStorageEngine.over(boxes, () -> folded, serializer, Upcasters.all());
        this.axon = AxonWiring.started(engine, serializer);
    }

    /** Reads the whole journal once and proves that it is whole. */
    void readAll() throws CannotOpen {
        try {
            catchUp();
            boxes.checkTail();
        } catch (Boxes.Damaged e) {
            throw CannotOpen.damaged(e.box());
        } catch (SQLException e) {
            throw new CannotOpen(Reason.DAMAGED, "sqlite " + SqliteCode.extended(e));
        } catch (RuntimeException e) {
            // The box opened, so this is what was stored: a word or a form that only a later Daybook knows.
            throw new CannotOpen(Reason.NEWER_FORMAT, "event " + (folded.seen() + 1));
        }
    }

    Boxes boxes() {
        return boxes;
    }

    /** @return 32 hex digits */
    public String id() {
        return boxes.journal();
    }

    /**
     * Decides a command and makes its events durable before answering.
     *
     * @return what the journal says; refused commands leave nothing
     * @throws NotSaved if it was accepted and could not be stored; sending it again is safe
     * @throws JournalClosed after {@link #close}, or after a fault of the store
     */
    public Decision send(JournalCommand command) {
        return locked(() -> {
            Decision decision = axon.commandGateway().sendAndWait(new Send(id(), command));
            catchUpAfterStoring();
            return decision;
        });
    }

    /** @return the journal as it reads now */
    public Timeline timeline() {
        return reading().timeline();
    }

    /** @return the decision state as of now, for dry runs */
    public Journal state() {
        return reading().state();
    }

    /** @return what the journal can be held to later */
    public TreeHead head() {
        return reading().head();
    }

    /** @return timeline, decision state and head as of one moment */
    public Reading reading() {
        return locked(() -> {
            catchUp();
            return new Reading(folded.timeline(), folded.journal(), boxes.head());
        });
    }

    /** @return number of events the journal holds */
    public long seen() {
        return head().n();
    }

    /**
     * @param upTo number of events
     * @return the journal as it read when it held that many, to make a report again
     * @throws IllegalArgumentException if it never held that many
     */
    public Timeline timelineAt(long upTo) {
        return locked(() -> folded(Folded.NOTHING, known(upTo)).timeline());
    }

    /**
     * @param upTo number of events
     * @return what the journal could be held to when it held that many
     * @throws IllegalArgumentException if it never held that many
     */
    public TreeHead headAt(long upTo) {
        return locked(() -> new Leaves(id(), boxes.leaves(known(upTo))).head());
    }

    /**
     * @param box its number, from 1
     * @return that it is in the journal at that place, for somebody without the journal
     */
    public Proof.Inclusion inclusionOf(long box) {
        return locked(() -> leaves().inclusion(Math.toIntExact(known(box) - 1)));
    }

    /** @return that the journal as of its first {@code upTo} events is the beginning of what it is now */
    public Proof.Consistency consistencyWith(long upTo) {
        return locked(() -> leaves().consistencyWith(Math.toIntExact(known(upTo))));
    }

    private Leaves leaves() {
        return new Leaves(id(), boxes.leaves(boxes.size()));
    }

    /** @return every box opened and compared with the tail, with every issued head, and with the one given, if any */
    public Verification verify(@Nullable GivenHead given) {
        return locked(() -> {
            try {
                return Audit.unlocked(file, way, given);
            } catch (SQLException e) {
                boxes.distrust();
                throw new JournalClosed();
            }
        });
    }

    /** Whether it was opened with the recovery key: the passphrase may be lost, and the sheet counts as used. */
    public boolean openedByRecovery() {
        return way.byRecovery();
    }

    /** Whether there is a recovery key; some decline it, because sheets are found. */
    public boolean hasRecovery() {
        return locked(() -> {
            try {
                return file.slots().stream().anyMatch(slot -> slot.id() == Slot.RECOVERY);
            } catch (SQLException e) {
                boxes.distrust();
                throw new JournalClosed();
            }
        });
    }

    /**
     * Lets {@code key} open the journal from now on, in place of any earlier recovery key. Call it once the person has
     * typed two groups back.
     *
     * @throws NotSaved if it could not be stored
     */
    public void addRecovery(RecoveryKey key) {
        locked(() -> {
            way.addRecovery(key, file, boxes);
            return true;
        });
    }

    private long known(long upTo) {
        if (upTo < 0 || upTo > boxes.size()) {
            throw new IllegalArgumentException("the journal never held " + upTo + " events");
        }
        return upTo;
    }

    /** The events are durable by now, so a fault here says nothing about them: close, and let them be looked at. */
    private void catchUpAfterStoring() {
        try {
            catchUp();
        } catch (RuntimeException e) {
            boxes.distrust();
            throw new NotSaved(NotSaved.Reason.STORE_FAULT, 0);
        }
    }

    /** Folds what came after the last event seen: never a stale answer, and nothing to do when nothing is new. */
    private void catchUp() {
        if (folded.seen() != boxes.size() || boxes.size() == 0) {
            folded = folded(folded, Long.MAX_VALUE);
        }
    }

    private Folded folded(Folded from, long upTo) {
        Folded next = from;
        DomainEventStream stream = engine.readEvents(id(), from.seen());
        while (next.seen() < upTo && stream.hasNext()) {
            next = next.with((JournalEvent) stream.next().getPayload());
        }
        return next;
    }

    private <T> T locked(Supplier<T> work) {
        lock.lock();
        try {
            if (closed) {
                throw new JournalClosed();
            }
            return work.get();
        } finally {
            if (boxes.broken()) {
                close();
            }
            lock.unlock();
        }
    }

    /** Waits for a running append, then drops the folds, zeroes the keys and closes the file. */
    @Override
    public void close() {
        lock.lock();
        try {
            if (!closed) {
                closed = true;
                folded = Folded.NOTHING;
                boxes.close();
                release.run();
                axon.shutdown();
                // Asked for, never promised: what was decrypted should not wait in the heap for a later dump.
                System.gc();
            }
        } finally {
            lock.unlock();
        }
    }
}
