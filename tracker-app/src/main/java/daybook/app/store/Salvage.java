package daybook.app.store;

import daybook.core.journal.JournalEvent;
import daybook.core.timeline.Timeline;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What can still be read of a damaged journal, to be looked at and exported. The file is left as it is.
 *
 * @param timeline of the events that could be read, in their order
 * @param unreadable numbers of the boxes that could not, from 1
 * @param missing number of boxes gone from the end
 */
public record Salvage(Timeline timeline, List<Long> unreadable, long missing) {
    private static final int BATCH = 4_096;

    public Salvage {
        unreadable = List.copyOf(unreadable);
    }

    static Salvage of(SealedFile file, WayIn way) throws SQLException {
        Boxes boxes = new Boxes(file, way.keys(), way.journal());
        List<Long> unreadable = new ArrayList<>();
        Timeline timeline = Timeline.EMPTY;
        long next = 0;
        List<SealedFile.Row> batch = file.boxes(way.journal(), 0, BATCH);
        while (!batch.isEmpty()) {
            for (SealedFile.Row row : batch) {
                for (; next < row.id(); next++) {
                    unreadable.add(next + 1);
                }
                Optional<JournalEvent> event = boxes.opened(row).flatMap(json -> event(row.id(), json));
                if (event.isEmpty()) {
                    unreadable.add(row.id() + 1);
                }
                timeline = event.map(timeline::apply).orElse(timeline);
                next = row.id() + 1;
            }
            batch = file.boxes(way.journal(), next, BATCH);
        }
        long said = boxes.tail().map(tail -> tail.n()).orElse(next);
        return new Salvage(timeline, unreadable, Math.max(0, said - next));
    }

    private static Optional<JournalEvent> event(long seq, byte[] json) {
        try {
            Envelope envelope = Envelope.read("", new Boxes.Opened(seq, json));
            return Optional.of(EventJson.open(
                    envelope.json().path("n").asText(),
                    envelope.json().path("p").toString()));
        } catch (Boxes.Damaged | IllegalArgumentException unknown) {
            return Optional.empty();
        }
    }
}
