package daybook.app.keys;

import daybook.app.keys.DataKey.Topic;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The master key and the data keys of one unlocked journal. Zeroed on close; nothing opens after that. */
public final class KeyRing implements AutoCloseable {
    private final byte[] masterKey;
    private final Map<Integer, DataKey> byId = new HashMap<>();
    private final Map<Topic, DataKey> newest = new HashMap<>();

    /** @param masterKey 32 bytes, taken over */
    public KeyRing(byte[] masterKey) {
        this.masterKey = masterKey;
    }

    public byte[] masterKey() {
        return masterKey;
    }

    public Optional<DataKey> byId(int id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** @return the key that seals new boxes of a topic, if it has one yet */
    public Optional<DataKey> newest(Topic topic) {
        return Optional.ofNullable(newest.get(topic));
    }

    /** A topic's newest key seals; older ones still open. */
    public void add(DataKey key) {
        byId.put(key.id(), key);
        newest.merge(key.topic(), key, (a, b) -> a.id() > b.id() ? a : b);
    }

    public int nextId() {
        return byId.keySet().stream().mapToInt(Integer::intValue).max().orElse(0) + 1;
    }

    @Override
    public void close() {
        Arrays.fill(masterKey, (byte) 0);
        byId.values().forEach(key -> Arrays.fill(key.key(), (byte) 0));
        byId.clear();
        newest.clear();
    }
}
