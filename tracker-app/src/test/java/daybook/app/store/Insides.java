package daybook.app.store;

import daybook.core.journal.JournalEvent;
import java.lang.reflect.Field;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.List;

/** What a journal keeps to itself, for tests that must make its file fail or look at what is stored. */
final class Insides {
    private Insides() {}

    static SealedFile file(OpenJournal journal) {
        return (SealedFile) field(journal, "file");
    }

    static Connection connection(OpenJournal journal) {
        return (Connection) field(field(file(journal), "sqlite"), "connection");
    }

    static List<JournalEvent> events(OpenJournal journal) {
        SealedEventStorageEngine engine = (SealedEventStorageEngine) field(journal, "engine");
        List<JournalEvent> events = new ArrayList<>();
        engine.readEvents(journal.id(), 0).forEachRemaining(event -> events.add((JournalEvent) event.getPayload()));
        return events;
    }

    /** @return the names in the JSON of a box, in their order */
    static List<String> fields(OpenJournal journal, long seq) {
        Boxes.Opened box = journal.boxes().read(seq, 1).getFirst();
        List<String> names = new ArrayList<>();
        Envelope.read(journal.id(), box).json().fieldNames().forEachRemaining(names::add);
        return names;
    }

    static Object field(Object of, String name) {
        try {
            Field field = declared(of.getClass(), name);
            field.setAccessible(true);
            return field.get(of);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Field declared(Class<?> type, String name) throws NoSuchFieldException {
        try {
            return type.getDeclaredField(name);
        } catch (NoSuchFieldException e) {
            Class<?> parent = type.getSuperclass();
            if (parent == null) {
                throw e;
            }
            return declared(parent, name);
        }
    }
}
