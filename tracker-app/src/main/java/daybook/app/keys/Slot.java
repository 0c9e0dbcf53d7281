package daybook.app.keys;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;

/**
 * One way in: the master key, wrapped under a key derived from a passphrase (kind 1) or a recovery key (kind 2).
 *
 * @param params 27 bytes: kind u8, kdf u8 = 1 (Argon2id 0x13), KiB u32, passes u32, lanes u8, salt 16
 * @param wrap 60 bytes: the sealed master key
 */
@SuppressWarnings("ArrayRecordComponent") // a row of the file as it stands there; never compared
public record Slot(byte[] params, byte[] wrap) {
    public static final int PASSPHRASE = 1;
    public static final int RECOVERY = 2;
    private static final byte[] PLACE = "slt1".getBytes(StandardCharsets.US_ASCII);
    private static final int KIB = 65_536;
    private static final int PASSES = 3;

    /** A slot for {@code secret} with today's cost: 64 MiB, 3 passes, 1 lane. */
    public static Slot wrapping(int kind, byte[] masterKey, Secret secret, byte[] head) {
        byte[] params = params(kind, Seal.random(16));
        byte[] key = derive(params, secret);
        try {
            return new Slot(params, Seal.seal(key, place(head, params), masterKey));
        } finally {
            Arrays.fill(key, (byte) 0);
        }
    }

    static byte[] params(int kind, byte[] salt) {
        return ByteBuffer.allocate(27)
                .put((byte) kind)
                .put((byte) 1)
                .putInt(KIB)
                .putInt(PASSES)
                .put((byte) 1)
                .put(salt)
                .array();
    }

    /** @return {@link #PASSPHRASE} or {@link #RECOVERY}, as the slot itself says */
    public int kind() {
        return params[0];
    }

    /** @return whether the cost asked for is one we are willing to pay: a hostile file must not stall the machine */
    public boolean withinBounds() {
        if (params.length != 27 || params[1] != 1) {
            return false;
        }
        ByteBuffer at = ByteBuffer.wrap(params, 2, 9);
        int kib = at.getInt();
        int passes = at.getInt();
        int lanes = at.get();
        return kib >= KIB && kib <= 1 << 20 && passes >= PASSES && passes <= 16 && lanes >= 1 && lanes <= 4;
    }

    /** @return the master key, or empty if the secret is another or the slot was altered */
    public Optional<byte[]> open(Secret secret, byte[] head) {
        byte[] key = derive(params, secret);
        try {
            return Seal.open(key, place(head, params), wrap);
        } finally {
            Arrays.fill(key, (byte) 0);
        }
    }

    static byte[] derive(byte[] params, Secret secret) {
        ByteBuffer at = ByteBuffer.wrap(params, 2, 25);
        Argon2Parameters argon = new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
                .withVersion(Argon2Parameters.ARGON2_VERSION_13)
                .withMemoryAsKB(at.getInt())
                .withIterations(at.getInt())
                .withParallelism(at.get())
                .withSalt(Arrays.copyOfRange(params, 11, 27))
                .build();
        Argon2BytesGenerator generator = new Argon2BytesGenerator();
        generator.init(argon);
        byte[] key = new byte[32];
        generator.generateBytes(secret.bytes(), key);
        return key;
    }

    static byte[] place(byte[] head, byte[] params) {
        return ByteBuffer.allocate(PLACE.length + head.length + params.length)
                .put(PLACE)
                .put(head)
                .put(params)
                .array();
    }
}
