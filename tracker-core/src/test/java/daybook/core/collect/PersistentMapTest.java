package daybook.core.collect;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Against {@link HashMap}, with hashes that meet in one slot, in one path, or not at all. */
class PersistentMapTest {

    /** A key whose hash the test chooses. */
    private record Key(int name, int hash) {
        @Override
        public int hashCode() {
            return hash;
        }
    }

    private static IntStream seeds() {
        return IntStream.range(0, 200);
    }

    /** Few hashes, so that many keys share one; with bits far apart, so that some part only in the last level. */
    private static Key key(Random random) {
        int hash = random.nextBoolean() ? random.nextInt(4) << 30 : random.nextInt(8) * 0x0421_0842;
        return new Key(random.nextInt(60), random.nextInt(3) == 0 ? random.nextInt() : hash);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void holds_what_a_hash_map_holds(int seed) {
        Random random = new Random(seed);
        PersistentMap<Key, Integer> ours = PersistentMap.empty();
        Map<Key, Integer> theirs = new HashMap<>();
        for (int i = 0; i < 300; i++) {
            Key key = key(random);
            ours = ours.with(key, i);
            theirs.put(key, i);
            assertEquals(theirs.size(), ours.size());
            assertEquals(theirs.get(key), ours.get(key));
            Key other = key(random);
            assertEquals(theirs.get(other), ours.get(other));
        }
        Map<Key, Integer> visited = new HashMap<>();
        ours.forEach((key, value) -> assertNull(visited.put(key, value), "visited twice"));
        assertEquals(theirs, visited);
        assertEquals(
                theirs.values().stream().sorted().toList(),
                ours.values().stream().sorted().toList());
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void a_map_never_changes_once_it_is_there(int seed) {
        Random random = new Random(seed);
        PersistentMap<Key, Integer> map = PersistentMap.empty();
        List<PersistentMap<Key, Integer>> kept = new ArrayList<>();
        List<Map<Key, Integer>> copies = new ArrayList<>();
        for (int i = 0; i < 100; i++) {
            map = map.with(key(random), i);
            kept.add(map);
            Map<Key, Integer> copy = new HashMap<>();
            map.forEach(copy::put);
            copies.add(copy);
        }
        for (int i = 0; i < kept.size(); i++) {
            Map<Key, Integer> now = new HashMap<>();
            kept.get(i).forEach(now::put);
            assertEquals(copies.get(i), now);
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void equal_whatever_the_order_it_was_filled_in(int seed) {
        Random random = new Random(seed);
        Map<Key, Integer> all = new HashMap<>();
        for (int i = 0; i < 80; i++) {
            all.put(key(random), i);
        }
        List<Key> keys = new ArrayList<>(all.keySet());
        PersistentMap<Key, Integer> forward = filled(keys, all);
        Collections.shuffle(keys, random);
        PersistentMap<Key, Integer> shuffled = filled(keys, all);
        assertEquals(forward, shuffled);
        assertEquals(forward.hashCode(), shuffled.hashCode());
        assertNotEquals(forward, shuffled.with(keys.getFirst(), -1));
        assertNotEquals(forward, shuffled.with(new Key(99, 99), -1));
    }

    private static PersistentMap<Key, Integer> filled(List<Key> keys, Map<Key, Integer> values) {
        PersistentMap<Key, Integer> map = PersistentMap.empty();
        for (Key key : keys) {
            map = map.with(key, values.getOrDefault(key, 0));
        }
        return map;
    }

    @Test
    void unequal_to_anything_else() {
        assertNotEquals(PersistentMap.empty(), new Object());
        assertEquals(PersistentMap.empty(), PersistentMap.empty());
    }

    @Test
    void prints_its_size_only() {
        assertEquals(
                "PersistentMap[1]", PersistentMap.empty().with("secret", "word").toString());
    }
}
