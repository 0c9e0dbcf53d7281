package daybook.core.collect;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** Small maps that keep the order of their first insertion, such as people: lists of them must not jump about. */
public final class Ordered {
    private Ordered() {}

    /** @return an unmodifiable copy that also holds {@code key}; a replaced value keeps its place */
    public static <K, V> Map<K, V> with(Map<K, V> map, K key, V value) {
        Map<K, V> next = new LinkedHashMap<>(map);
        next.put(key, value);
        return Collections.unmodifiableMap(next);
    }
}
