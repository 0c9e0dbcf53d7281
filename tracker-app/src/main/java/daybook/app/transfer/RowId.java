package daybook.app.transfer;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/** Ids made from what they name, so that the same row, measure or phase gets the same id again. */
final class RowId {
    private static final int BYTES = 20;

    private RowId() {}

    /** @return 44 characters: {@code csv-} and the first 20 bytes of SHA-256 over the parts, each with its length */
    static String of(String what, List<String> parts, int number) {
        MessageDigest digest = sha256();
        add(digest, what);
        parts.forEach(part -> add(digest, part));
        add(digest, String.valueOf(number));
        return "csv-" + HexFormat.of().formatHex(digest.digest(), 0, BYTES);
    }

    /** With its length before it, no two lists of parts run into the same bytes. */
    private static void add(MessageDigest digest, String part) {
        byte[] bytes = part.getBytes(StandardCharsets.UTF_8);
        digest.update((bytes.length + ":").getBytes(StandardCharsets.US_ASCII));
        digest.update(bytes);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("SHA-256 is part of every Java runtime", e);
        }
    }
}
