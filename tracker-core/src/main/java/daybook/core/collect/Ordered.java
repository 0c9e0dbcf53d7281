package daybook.core.collect;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;

/** Small unmodifiable collections whose order never jumps about: {@code Set.copyOf} has another one in every process. */
public final class Ordered {
    private Ordered() {}

    /** @return an unmodifiable copy that also holds {@code key}; a replaced value keeps its place */
    public static <K, V> Map<K, V> with(Map<K, V> map, K key, V value) {
        Map<K, V> next = new LinkedHashMap<>(map);
        next.put(key, value);
        return Collections.unmodifiableMap(next);
    }

    /** @return a copy in which the value of {@code key} is changed, in its place; the same map without that key */
    public static <K, V> Map<K, V> changed(Map<K, V> map, K key, UnaryOperator<V> change) {
        V there = map.get(key);
        return there == null ? map : with(map, key, change.apply(there));
    }

    /** @return an unmodifiable copy in the same order */
    public static <K, V> Map<K, V> copy(Map<K, V> map) {
        return Collections.unmodifiableMap(new LinkedHashMap<>(map));
    }

    /** @return an unmodifiable copy in the same order */
    public static <E> Set<E> copy(Set<E> set) {
        return Collections.unmodifiableSet(new LinkedHashSet<>(set));
    }

    /** @return an unmodifiable copy in the order of the vocabulary */
    public static <E extends Enum<E>> Set<E> words(Set<E> set) {
        return Collections.unmodifiableSet(new TreeSet<>(set));
    }

    /** @return an unmodifiable copy in the order of the vocabulary */
    public static <E extends Enum<E>, V> Map<E, V> words(Map<E, V> map) {
        return Collections.unmodifiableMap(new TreeMap<>(map));
    }
}
