package daybook.app.store;

import daybook.app.keys.DataKey.Topic;
import daybook.core.journal.JournalEvent;
import daybook.core.word.PersonId;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.axonframework.eventhandling.DomainEventData;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventhandling.TrackedEventData;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.BatchingEventStorageEngine;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.upcasting.event.EventUpcaster;

/**
 * Axon's storage over the sealed boxes of one journal. A command finds its aggregate in memory through
 * {@link #readSnapshot}; the boxes are read at unlock and, after that, only for what is new.
 */
final class SealedEventStorageEngine extends BatchingEventStorageEngine {
    private static final int BATCH = 4_096;

    private final Boxes boxes;
    private final Supplier<Folded> folded;

    private SealedEventStorageEngine(Builder builder, Boxes boxes, Supplier<Folded> folded) {
        super(builder);
        this.boxes = boxes;
        this.folded = folded;
    }

    /** @param folded the decision state as of the last event folded */
    static SealedEventStorageEngine over(
            Boxes boxes, Supplier<Folded> folded, Serializer serializer, EventUpcaster upcasters) {
        Settings builder = new Settings();
        builder.eventSerializer(serializer).snapshotSerializer(serializer).upcasterChain(upcasters);
        // The journal is written by one process at a time, so no append can clash with another one.
        builder.persistenceExceptionResolver(e -> false);
        builder.batchSize(BATCH);
        return new SealedEventStorageEngine(builder, boxes, folded);
    }

    @Override
    protected void appendEvents(List<? extends EventMessage<?>> events, Serializer serializer) {
        boxes.append(events.stream()
                .map(event -> draft((DomainEventMessage<?>) event, serializer))
                .toList());
    }

    /** An event that could be stored but not read again would shut the journal for good, so that is tried first. */
    private Boxes.Draft draft(DomainEventMessage<?> event, Serializer serializer) {
        byte[] json = Envelope.write(event, serializer);
        Envelope back = Envelope.read(boxes.journal(), new Boxes.Opened(event.getSequenceNumber(), json));
        if (!event.getPayload().equals(serializer.deserialize(back.getPayload()))) {
            throw new IllegalStateException("an event does not read back as it was: "
                    + back.getPayload().getType().getName());
        }
        return new Boxes.Draft(topic(event), json);
    }

    private static Topic topic(DomainEventMessage<?> event) {
        PersonId person = ((JournalEvent) event.getPayload()).about();
        return Topic.of(person == null ? null : person.value());
    }

    @Override
    protected List<? extends DomainEventData<?>> fetchDomainEvents(String journal, long from, int most) {
        if (!journal.equals(boxes.journal())) {
            return List.of();
        }
        return boxes.read(from, most).stream()
                .map(box -> Envelope.read(journal, box))
                .toList();
    }

    @Override
    public Optional<DomainEventMessage<?>> readSnapshot(String journal) {
        Folded now = folded.get();
        return now.seen() == 0 || !journal.equals(boxes.journal())
                ? Optional.empty()
                : Optional.of(new GenericDomainEventMessage<>(
                        JournalAggregate.class.getSimpleName(),
                        journal,
                        now.seen() - 1,
                        new JournalAggregate(now.journal())));
    }

    @Override
    public Optional<Long> lastSequenceNumberFor(String journal) {
        return boxes.size() == 0 || !journal.equals(boxes.journal()) ? Optional.empty() : Optional.of(boxes.size() - 1);
    }

    @Override
    protected List<? extends TrackedEventData<?>> fetchTrackedEvents(TrackingToken token, int most) {
        throw new UnsupportedOperationException();
    }

    @Override
    protected java.util.stream.Stream<? extends DomainEventData<?>> readSnapshotData(String journal) {
        return java.util.stream.Stream.empty();
    }

    @Override
    protected void storeSnapshot(DomainEventMessage<?> snapshot, Serializer serializer) {
        throw new UnsupportedOperationException();
    }

    /** Axon's builder can be used by a subclass only. */
    private static final class Settings extends Builder {}
}
