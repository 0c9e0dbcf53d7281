package daybook.app.keys;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A key that seals boxes of one topic: the journal in general, or one person.
 *
 * @param id row in the file, from 1, never reused
 * @param key 32 bytes
 * @param topic what it is for
 */
@SuppressWarnings("ArrayRecordComponent") // compared by id only, and zeroed in place
public record DataKey(int id, byte[] key, Topic topic) {

    /** @param digest 16 bytes as hex: of the person's id, or zeros for the journal in general */
    public record Topic(int kind, String digest) {
        public static final Topic GENERAL = new Topic(0, "0".repeat(32));

        /** @param person id of the one person an event is about, or null */
        public static Topic of(@Nullable String person) {
            if (person == null) {
                return GENERAL;
            }
            byte[] digest = sha256(person.getBytes(StandardCharsets.UTF_8));
            return new Topic(1, java.util.HexFormat.of().formatHex(digest, 0, 16));
        }
    }

    public static DataKey fresh(int id, Topic topic) {
        return new DataKey(id, Seal.random(32), topic);
    }

    /** @return 77 bytes for the file */
    public byte[] wrapped(byte[] masterKey, byte[] journal) {
        byte[] plain = ByteBuffer.allocate(49)
                .put(key)
                .put((byte) topic.kind())
                .put(java.util.HexFormat.of().parseHex(topic.digest()))
                .array();
        try {
            return Seal.seal(masterKey, place(journal, id), plain);
        } finally {
            Arrays.fill(plain, (byte) 0);
        }
    }

    public static Optional<DataKey> unwrapped(int id, byte[] wrap, byte[] masterKey, byte[] journal) {
        return Seal.open(masterKey, place(journal, id), wrap).map(plain -> {
            Topic topic = new Topic(plain[32], java.util.HexFormat.of().formatHex(plain, 33, 49));
            DataKey key = new DataKey(id, Arrays.copyOf(plain, 32), topic);
            Arrays.fill(plain, (byte) 0);
            return key;
        });
    }

    private static byte[] place(byte[] journal, int id) {
        return ByteBuffer.allocate(4 + 16 + 4)
                .put("key1".getBytes(StandardCharsets.US_ASCII))
                .put(journal)
                .putInt(id)
                .array();
    }

    private static byte[] sha256(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("SHA-256 is part of every Java runtime", e);
        }
    }
}
