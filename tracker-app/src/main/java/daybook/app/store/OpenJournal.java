package daybook.app.store;

import daybook.app.keys.KeyRing;
import daybook.app.proof.TreeHead;
import daybook.app.store.CannotOpen.Reason;
import daybook.core.journal.Decision;
import daybook.core.journal.Journal;
import daybook.core.journal.JournalCommand;
import daybook.core.journal.JournalEvent;
import daybook.core.timeline.Timeline;
import java.sql.SQLException;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import org.axonframework.config.Configuration;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.eventstore.DomainEventStream;

/**
 * An unlocked journal in this process. All that is decrypted hangs on this one object: {@link #close} drops it. Safe for
 * use by several threads; commands are decided one after the other.
 */
public final class OpenJournal implements AutoCloseable {
    private final ReentrantLock lock = new ReentrantLock();
    private final Boxes boxes;
    private final Runnable release;
    private final SealedEventStorageEngine engine;
    private final Configuration axon;
    private volatile Folded folded = Folded.NOTHING;
    private boolean closed;

    /** @param release frees what guards the file, after it is closed */
    OpenJournal(SealedFile file, KeyRing keys, byte[] journal, Runnable release) {
        this.boxes = new Boxes(file, keys, journal);
        this.release = release;
        EventSerializer serializer = EventSerializer.ours();
        this.engine = SealedEventStorageEngine.over(
                boxes, () -> folded, serializer, daybook.app.store.upcast.Upcasters.all());
        this.axon = AxonWiring.started(engine, serializer);
    }

    /** Reads the whole journal once and proves that it is whole. */
    void readAll() throws CannotOpen {
        try {
            catchUp();
            boxes.checkTail();
        } catch (Boxes.Damaged | IllegalArgumentException | SQLException e) {
            throw new CannotOpen(Reason.DAMAGED, e);
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
     * @throws NotSaved if it was accepted and could not be stored
     * @throws JournalClosed after {@link #close}
     */
    public Decision send(JournalCommand command) {
        return locked(() -> {
            Decision decision = axon.commandGateway().sendAndWait(new Send(id(), command));
            catchUp();
            return decision;
        });
    }

    /** @return the journal as it reads now */
    public Timeline timeline() {
        return current().timeline();
    }

    /** @return the decision state as of now, for dry runs */
    public Journal state() {
        return current().journal();
    }

    /** @return what the journal can be held to later */
    public TreeHead head() {
        return locked(boxes::head);
    }

    private Folded current() {
        return locked(() -> {
            catchUp();
            return folded;
        });
    }

    /** Folds what came after the last event seen: never a stale answer, and nothing to do when nothing is new. */
    private void catchUp() {
        if (folded.seen() == boxes.size() && boxes.size() > 0) {
            return;
        }
        Folded next = folded;
        DomainEventStream stream = engine.readEvents(id(), next.seen());
        while (stream.hasNext()) {
            DomainEventMessage<?> message = stream.next();
            next = next.with((JournalEvent) message.getPayload());
        }
        folded = next;
    }

    private <T> T locked(Supplier<T> work) {
        lock.lock();
        try {
            if (closed) {
                throw new JournalClosed();
            }
            T answer = work.get();
            return answer;
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
                axon.shutdown();
                folded = Folded.NOTHING;
                boxes.close();
                release.run();
            }
        } finally {
            lock.unlock();
        }
    }
}
