package daybook.app.keys;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Twenty random bytes to be written on paper: Crockford base32 in eight groups of four and a ninth that checks them (the
 * first 20 bits of their SHA-256), so that a slip of the pen is told from a wrong key.
 */
public final class RecoveryKey implements AutoCloseable {
    private static final String DIGITS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int BYTES = 20;
    private final byte[] bytes;

    private RecoveryKey(byte[] bytes) {
        this.bytes = bytes;
    }

    public static RecoveryKey fresh() {
        return new RecoveryKey(Seal.random(BYTES));
    }

    static RecoveryKey of(byte[] bytes) {
        return new RecoveryKey(bytes.clone());
    }

    /**
     * @param typed nine groups; case, blanks and hyphens do not matter, O reads as 0, I and L as 1
     * @return the key, or empty if a digit is missing, unknown or fails the check
     */
    public static Optional<RecoveryKey> parse(CharSequence typed) {
        int[] digits = new int[36];
        int n = 0;
        for (int i = 0; i < typed.length(); i++) {
            char c = typed.charAt(i);
            if (c == '-' || Character.isWhitespace(c)) {
                continue;
            }
            int digit = DIGITS.indexOf(plain(c));
            if (digit < 0 || n == 36) {
                return Optional.empty();
            }
            digits[n++] = digit;
        }
        if (n < 36) {
            return Optional.empty();
        }
        RecoveryKey key = new RecoveryKey(bytes(digits));
        return Arrays.equals(key.digits(), digits) ? Optional.of(key) : Optional.empty();
    }

    /** @return nine groups of four, the last one the check */
    public List<String> groups() {
        StringBuilder all = new StringBuilder();
        for (int digit : digits()) {
            all.append(DIGITS.charAt(digit));
        }
        return java.util.stream.IntStream.range(0, 9)
                .mapToObj(i -> all.substring(4 * i, 4 * i + 4))
                .toList();
    }

    /** The bytes as the secret a slot is derived from. */
    public Secret secret() {
        return Secret.owning(bytes.clone());
    }

    /** Zeroes it. The groups it was shown as are beyond reach. */
    @Override
    public void close() {
        Arrays.fill(bytes, (byte) 0);
    }

    private static char plain(char c) {
        char upper = Character.toUpperCase(c);
        return upper == 'O' ? '0' : upper == 'I' || upper == 'L' ? '1' : upper;
    }

    private int[] digits() {
        int[] digits = new int[36];
        write(bytes, digits, 32, 0);
        write(sha256(bytes), digits, 4, 32);
        return digits;
    }

    private static void write(byte[] from, int[] digits, int count, int at) {
        for (int i = 0; i < count; i++) {
            int value = 0;
            for (int bit = 5 * i; bit < 5 * i + 5; bit++) {
                value = value << 1 | from[bit / 8] >> (7 - bit % 8) & 1;
            }
            digits[at + i] = value;
        }
    }

    private static byte[] bytes(int[] digits) {
        byte[] bytes = new byte[BYTES];
        for (int bit = 0; bit < 8 * BYTES; bit++) {
            int value = digits[bit / 5] >> (4 - bit % 5) & 1;
            bytes[bit / 8] |= (byte) (value << (7 - bit % 8));
        }
        return bytes;
    }

    private static byte[] sha256(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("SHA-256 is part of every Java runtime", e);
        }
    }

    @Override
    public String toString() {
        return "RecoveryKey";
    }
}
