package daybook.app.keys;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/**
 * One stored event: {@code version u8 = 1 | seal(length u32, JSON, zeros to a multiple of 256)}. Padding hides all but
 * the rough size; the place in the journal is bound in, so that no box can be moved, swapped or replayed elsewhere.
 */
public final class Box {
    /** Most bytes a box may have. */
    public static final int LARGEST = 1 << 20;

    private static final int BLOCK = 256;

    private Box() {}

    /**
     * What a box is bound to, 56 bytes: {@code "box" 01, journal 16, idx u64, stream 16, seq u64, key u32}.
     *
     * @param journal 16 bytes; also the stream
     * @param seq from 0; idx = seq + 1
     */
    public static byte[] place(byte[] journal, long seq, int key) {
        return ByteBuffer.allocate(56)
                .put(new byte[] {'b', 'o', 'x', 1})
                .put(journal)
                .putLong(seq + 1)
                .put(journal)
                .putLong(seq)
                .putInt(key)
                .array();
    }

    public static byte[] sealed(byte[] key, byte[] place, byte[] json) {
        return sealed(key, place, json, Seal.random(Seal.NONCE));
    }

    static byte[] sealed(byte[] key, byte[] place, byte[] json, byte[] nonce) {
        int padded = (4 + json.length + BLOCK - 1) / BLOCK * BLOCK;
        byte[] plain = ByteBuffer.allocate(padded).putInt(json.length).put(json).array();
        byte[] sealed = Seal.seal(key, place, plain, nonce);
        Arrays.fill(plain, (byte) 0);
        return ByteBuffer.allocate(1 + sealed.length).put((byte) 1).put(sealed).array();
    }

    /** @return the JSON, or empty if the box was altered, moved or is of no known version */
    public static Optional<byte[]> opened(byte[] key, byte[] place, byte[] box) {
        if (box.length == 0 || box[0] != 1) {
            return Optional.empty();
        }
        return Seal.open(key, place, Arrays.copyOfRange(box, 1, box.length)).flatMap(plain -> {
            try {
                return unpadded(plain);
            } finally {
                Arrays.fill(plain, (byte) 0);
            }
        });
    }

    private static Optional<byte[]> unpadded(byte[] plain) {
        if (plain.length == 0 || plain.length % BLOCK != 0) {
            return Optional.empty();
        }
        int length = ByteBuffer.wrap(plain).getInt();
        return length < 0 || length > plain.length - 4
                ? Optional.empty()
                : Optional.of(Arrays.copyOfRange(plain, 4, 4 + length));
    }

    /** @return the 26 bytes that open the file: magic, format 1, suite 1, journal id */
    public static byte[] head(byte[] journal) {
        return ByteBuffer.allocate(26)
                .put("DAYBOOK".getBytes(StandardCharsets.US_ASCII))
                .put((byte) 0)
                .put((byte) 1)
                .put((byte) 1)
                .put(journal)
                .array();
    }
}
