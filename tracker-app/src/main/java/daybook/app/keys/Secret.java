package daybook.app.keys;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Set;

/** A passphrase or key as bytes (UTF-8, NFC), zeroed on close. It is never a String, an argument or an environment value. */
public final class Secret implements AutoCloseable {
    /** Fewest characters of a passphrase. */
    public static final int SHORTEST = 12;

    private final byte[] bytes;

    private Secret(byte[] bytes) {
        this.bytes = bytes;
    }

    /** Takes the array over: it is zeroed when this is closed. */
    public static Secret owning(byte[] bytes) {
        return new Secret(bytes);
    }

    /** @param chars zeroed here */
    public static Secret ofChars(char[] chars) {
        CharBuffer typed = CharBuffer.wrap(chars);
        // Normalizing makes a String that cannot be zeroed, so it is done only where it changes anything.
        CharBuffer text = Normalizer.isNormalized(typed, Normalizer.Form.NFC)
                ? typed
                : CharBuffer.wrap(
                        Normalizer.normalize(typed, Normalizer.Form.NFC).toCharArray());
        ByteBuffer encoded = StandardCharsets.UTF_8.encode(text);
        byte[] bytes = new byte[encoded.remaining()];
        encoded.get(bytes);
        Arrays.fill(encoded.array(), (byte) 0);
        Arrays.fill(chars, '\0');
        if (text.hasArray()) {
            Arrays.fill(text.array(), '\0');
        }
        return new Secret(bytes);
    }

    /**
     * Reads a secret from a file only its owner may read, without the one line end an editor adds.
     *
     * @throws Unusable if others may read the file, it is empty, or it is not UTF-8
     * @throws IOException if it cannot be read
     */
    public static Secret ofFile(Path file) throws IOException, Unusable {
        Set<PosixFilePermission> rights = Files.getPosixFilePermissions(file);
        rights.removeAll(Set.of(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE));
        if (!rights.isEmpty()) {
            throw new Unusable(Unusable.Reason.OTHERS_MAY_READ);
        }
        byte[] raw = Files.readAllBytes(file);
        int length = raw.length;
        if (length > 0 && raw[length - 1] == '\n') {
            length--;
        }
        if (length > 0 && raw[length - 1] == '\r') {
            length--;
        }
        try {
            if (length == 0) {
                throw new Unusable(Unusable.Reason.EMPTY);
            }
            CharBuffer text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(raw, 0, length));
            char[] chars = new char[text.remaining()];
            text.get(chars);
            Arrays.fill(text.array(), '\0');
            return ofChars(chars);
        } catch (CharacterCodingException notText) {
            throw new Unusable(Unusable.Reason.NOT_UTF_8);
        } finally {
            Arrays.fill(raw, (byte) 0);
        }
    }

    /** @return the live bytes, not a copy: zeros after close */
    public byte[] bytes() {
        return bytes;
    }

    /** @return number of characters as typed, for the rule on length */
    public int length() {
        int count = 0;
        for (byte b : bytes) {
            count += (b & 0xC0) == 0x80 ? 0 : 1;
        }
        return count;
    }

    @Override
    public void close() {
        Arrays.fill(bytes, (byte) 0);
    }

    @Override
    public String toString() {
        return "Secret";
    }

    /** Why a file cannot serve as a secret. */
    public static final class Unusable extends Exception {
        private static final long serialVersionUID = 1L;

        /** What is wrong with it. */
        public enum Reason {
            OTHERS_MAY_READ,
            EMPTY,
            NOT_UTF_8
        }

        private final Reason reason;

        Unusable(Reason reason) {
            super(reason.name());
            this.reason = reason;
        }

        public Reason reason() {
            return reason;
        }
    }
}
