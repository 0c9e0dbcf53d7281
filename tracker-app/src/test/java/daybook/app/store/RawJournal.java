package daybook.app.store;

import daybook.app.keys.DataKey.Topic;
import daybook.app.store.upcast.Upcasters;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.List;
import org.axonframework.serialization.upcasting.event.EventUpcaster;

/** Boxes in memory that take any JSON, as an older or a later release would have written it. */
final class RawJournal implements AutoCloseable {
    private final Boxes boxes;
    private final SealedEventStorageEngine engine;

    RawJournal() throws SQLException {
        this(Upcasters.all());
    }

    RawJournal(EventUpcaster upcasters) throws SQLException {
        SealedFile file = SealedFile.create(null);
        WayIn way = WayIn.fresh();
        boxes = new Boxes(file, way.keys(), way.journal());
        file.transaction(boxes::begin);
        engine = SealedEventStorageEngine.over(boxes, () -> Folded.NOTHING, EventSerializer.ours(), upcasters);
    }

    void append(String word, int revision, String payload) {
        boxes.append(List.of(new Boxes.Draft(Topic.GENERAL, envelope(word, revision, payload))));
    }

    /** The JSON of a box around a payload. */
    static byte[] envelope(String word, int revision, String payload) {
        return ("{\"n\":\"" + word + "\",\"r\":\"" + revision
                        + "\",\"i\":\"id-1\",\"t\":\"2026-03-01T10:00:00Z\",\"p\":" + payload + "}")
                .getBytes(StandardCharsets.UTF_8);
    }

    Object read(long seq) {
        return engine.readEvents(boxes.journal(), seq).next().getPayload();
    }

    @Override
    public void close() {
        boxes.close();
    }
}
