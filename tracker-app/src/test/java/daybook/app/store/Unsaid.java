package daybook.app.store;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Finds the fields of a record, and of the records in it, that are null or empty. */
final class Unsaid {
    private Unsaid() {}

    static List<String> in(Object record) {
        List<String> unsaid = new ArrayList<>();
        for (RecordComponent component : record.getClass().getRecordComponents()) {
            Object value = value(record, component);
            if (empty(value)) {
                unsaid.add(component.getName());
            } else if (value instanceof Record inner) {
                unsaid.addAll(in(inner));
            }
        }
        return unsaid;
    }

    private static boolean empty(@Nullable Object value) {
        return value == null
                || value instanceof Collection<?> many && many.isEmpty()
                || value instanceof Map<?, ?> map && map.isEmpty();
    }

    private static @Nullable Object value(Object record, RecordComponent component) {
        try {
            return component.getAccessor().invoke(record);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
