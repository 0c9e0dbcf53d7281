package daybook.reports.sharing;

import daybook.core.given.RandomJournal;
import daybook.core.given.Sample;
import daybook.core.journal.JournalEvent;
import daybook.core.journal.JournalEvent.PersonNamed;
import daybook.core.timeline.Timeline;
import daybook.core.word.OwnWords;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A journal written at random in which everything typed is a marker word of its own, and in which each of them but a name
 * also names everybody.
 *
 * @param markers by what they stand in, such as {@code Stamp.note}
 */
public record MarkedJournal(Timeline timeline, Map<String, Set<String>> markers, List<String> names) {

    public static MarkedJournal of(int seed) {
        var marking = new Marking();
        List<JournalEvent> events = RandomJournal.of(seed).events().stream()
                .map(event -> (JournalEvent) marking.of(event))
                .toList();
        return new MarkedJournal(Sample.fold(events), marking.markers, marking.names);
    }

    /** @return all markers but those that may be there */
    public Set<String> but(Set<String> allowed) {
        Set<String> all = new LinkedHashSet<>(names);
        markers.values().forEach(all::addAll);
        all.removeAll(allowed);
        return all;
    }

    private static final class Marking {
        private final Map<String, Set<String>> markers = new LinkedHashMap<>();
        private final List<String> names = new ArrayList<>();
        private int next;

        Object of(Object value) {
            return switch (value) {
                case PersonNamed named -> new PersonNamed(named.person(), name());
                case List<?> list -> list.stream().map(this::of).toList();
                case Record whole when holdsWords(whole) -> rebuilt(whole);
                default -> value;
            };
        }

        private OwnWords name() {
            String name = "Zorblax" + (char) ('a' + names.size());
            names.add(name);
            return new OwnWords(name);
        }

        private Object rebuilt(Record whole) {
            RecordComponent[] parts = whole.getClass().getRecordComponents();
            @Nullable Object[] values = new Object[parts.length];
            for (int k = 0; k < parts.length; k++) {
                Object value = read(parts[k], whole);
                boolean words = value instanceof OwnWords || value instanceof List<?> list && ownWords(list);
                values[k] = value == null ? null : words ? marked(whole, parts[k], value) : of(value);
            }
            return made(whole.getClass(), values);
        }

        private static boolean ownWords(List<?> list) {
            return !list.isEmpty() && list.getFirst() instanceof OwnWords;
        }

        private Object marked(Record whole, RecordComponent part, Object value) {
            String where = whole.getClass().getSimpleName() + "." + part.getName();
            return value instanceof List<?> list
                    ? list.stream().map(ignored -> marker(where)).toList()
                    : marker(where);
        }

        /** It names everybody, so that each of them has to be covered wherever words are shown. */
        private OwnWords marker(String where) {
            String marker = "mq" + next++ + "k";
            markers.computeIfAbsent(where, none -> new LinkedHashSet<>()).add(marker);
            return new OwnWords(
                    where.equals("Settings.exitPage") ? "https://" + marker : marker + " " + String.join(" ", names));
        }

        private static @Nullable Object read(RecordComponent part, Record whole) {
            try {
                return part.getAccessor().invoke(whole);
            } catch (ReflectiveOperationException broken) {
                throw new IllegalStateException(broken);
            }
        }

        private static Object made(Class<?> type, @Nullable Object[] values) {
            Class<?>[] types = Arrays.stream(type.getRecordComponents())
                    .map(RecordComponent::getType)
                    .toArray(Class<?>[]::new);
            try {
                Constructor<?> constructor = type.getDeclaredConstructor(types);
                return constructor.newInstance(values);
            } catch (InvocationTargetException refused) {
                throw new IllegalStateException(refused.getCause());
            } catch (ReflectiveOperationException broken) {
                throw new IllegalStateException(broken);
            }
        }

        /** Ids hold text of their own that no reader sees; they stay as they are. */
        private static boolean holdsWords(Record whole) {
            return !whole.getClass().getSimpleName().endsWith("Id");
        }
    }
}
