package daybook.core.collect;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * An immutable hash map whose {@link #with} shares all but O(log n) nodes with the map it came from. A fold keeps every
 * intermediate state valid, so a reader never sees half an event and a refused command leaves nothing behind.
 *
 * <p>Hash array mapped trie (Bagwell 2001), 32 ways, at most seven levels; keys with one hash share a list.
 */
public final class PersistentMap<K, V> {
    private static final PersistentMap<?, ?> EMPTY = new PersistentMap<>(new Branch<>(0, new Object[0]), 0);

    private final Branch<K, V> root;
    private final int size;

    private PersistentMap(Branch<K, V> root, int size) {
        this.root = root;
        this.size = size;
    }

    @SuppressWarnings("unchecked") // empty: holds nothing of any type
    public static <K, V> PersistentMap<K, V> empty() {
        return (PersistentMap<K, V>) EMPTY;
    }

    public int size() {
        return size;
    }

    public @Nullable V get(K key) {
        return root.get(key, spread(key), 0);
    }

    /** @return a map that also holds {@code key}; a value it held before is replaced */
    public PersistentMap<K, V> with(K key, V value) {
        boolean known = get(key) != null;
        return new PersistentMap<>(root.with(new Leaf<>(key, value), spread(key), 0), known ? size : size + 1);
    }

    /** Visits all entries, in no promised order. */
    public void forEach(BiConsumer<? super K, ? super V> visitor) {
        root.forEach(visitor);
    }

    /** @return all values, in no promised order */
    public List<V> values() {
        List<V> all = new ArrayList<>(size);
        forEach((ignored, value) -> all.add(value));
        return all;
    }

    @Override
    @SuppressWarnings("unchecked") // only compared, a wrong type is unequal
    public boolean equals(@Nullable Object other) {
        if (!(other instanceof PersistentMap<?, ?> map) || map.size != size) {
            return false;
        }
        var theirs = (PersistentMap<Object, Object>) map;
        boolean[] same = {true};
        forEach((key, value) -> same[0] &= Objects.equals(theirs.get(key), value));
        return same[0];
    }

    @Override
    public int hashCode() {
        int[] sum = {size};
        forEach((key, value) -> sum[0] += key.hashCode() ^ value.hashCode());
        return sum[0];
    }

    @Override
    public String toString() {
        return "PersistentMap[" + size + "]";
    }

    private static int spread(Object key) {
        int hash = key.hashCode();
        return hash ^ (hash >>> 16);
    }

    private record Leaf<K, V>(K key, V value) {}

    /** Leaves whose keys have one hash. */
    private record Bucket<K, V>(List<Leaf<K, V>> leaves) {
        Bucket<K, V> with(Leaf<K, V> leaf) {
            List<Leaf<K, V>> next = new ArrayList<>(leaves);
            next.removeIf(known -> known.key().equals(leaf.key()));
            next.add(leaf);
            return new Bucket<>(List.copyOf(next));
        }
    }

    /** A node with a child for each bit set in {@code bits}: a leaf, a bucket or a branch. */
    @SuppressWarnings({"unchecked", "ArrayRecordComponent"}) // private; children are one of three types by construction
    private record Branch<K, V>(int bits, Object[] children) {

        @Nullable
        V get(K key, int hash, int shift) {
            int bit = bit(hash, shift);
            if ((bits & bit) == 0) {
                return null;
            }
            Object child = children[place(bit)];
            if (child instanceof Branch<?, ?> branch) {
                return ((Branch<K, V>) branch).get(key, hash, shift + 5);
            }
            if (child instanceof Leaf<?, ?> leaf) {
                return leaf.key().equals(key) ? ((Leaf<K, V>) leaf).value() : null;
            }
            for (Leaf<K, V> leaf : ((Bucket<K, V>) child).leaves()) {
                if (leaf.key().equals(key)) {
                    return leaf.value();
                }
            }
            return null;
        }

        Branch<K, V> with(Leaf<K, V> leaf, int hash, int shift) {
            int bit = bit(hash, shift);
            int place = place(bit);
            if ((bits & bit) == 0) {
                Object[] next = new Object[children.length + 1];
                System.arraycopy(children, 0, next, 0, place);
                next[place] = leaf;
                System.arraycopy(children, place, next, place + 1, children.length - place);
                return new Branch<>(bits | bit, next);
            }
            Object[] next = children.clone();
            next[place] = joined(children[place], leaf, hash, shift);
            return new Branch<>(bits, next);
        }

        private Object joined(Object child, Leaf<K, V> leaf, int hash, int shift) {
            if (child instanceof Branch<?, ?> branch) {
                return ((Branch<K, V>) branch).with(leaf, hash, shift + 5);
            }
            if (child instanceof Bucket<?, ?> bucket) {
                Bucket<K, V> known = (Bucket<K, V>) bucket;
                return spread(known.leaves().getFirst().key()) == hash
                        ? known.with(leaf)
                        : split(known, spread(known.leaves().getFirst().key()), shift)
                                .with(leaf, hash, shift + 5);
            }
            Leaf<K, V> known = (Leaf<K, V>) child;
            if (known.key().equals(leaf.key())) {
                return leaf;
            }
            int other = spread(known.key());
            return other == hash
                    ? new Bucket<>(List.of(known, leaf))
                    : split(known, other, shift).with(leaf, hash, shift + 5);
        }

        private Branch<K, V> split(Object known, int hash, int shift) {
            return new Branch<>(bit(hash, shift + 5), new Object[] {known});
        }

        void forEach(BiConsumer<? super K, ? super V> visitor) {
            for (Object child : children) {
                if (child instanceof Branch<?, ?> branch) {
                    ((Branch<K, V>) branch).forEach(visitor);
                } else if (child instanceof Leaf<?, ?> leaf) {
                    visitor.accept(((Leaf<K, V>) leaf).key(), ((Leaf<K, V>) leaf).value());
                } else {
                    ((Bucket<K, V>) child).leaves().forEach(leaf -> visitor.accept(leaf.key(), leaf.value()));
                }
            }
        }

        private static int bit(int hash, int shift) {
            return 1 << ((hash >>> shift) & 31);
        }

        private int place(int bit) {
            return Integer.bitCount(bits & (bit - 1));
        }
    }
}
