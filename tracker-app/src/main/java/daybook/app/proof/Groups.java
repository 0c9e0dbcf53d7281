package daybook.app.proof;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Bytes as groups of four Crockford digits, for reading aloud and typing back. */
final class Groups {
    private static final String DIGITS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    private Groups() {}

    /** @param count groups, 20 bits each; {@code bytes} must hold them */
    static List<String> of(byte[] bytes, int count) {
        List<String> groups = new ArrayList<>(count);
        for (int group = 0; group < count; group++) {
            StringBuilder four = new StringBuilder(4);
            for (int digit = 0; digit < 4; digit++) {
                int value = 0;
                for (int bit = 0; bit < 5; bit++) {
                    int at = group * 20 + digit * 5 + bit;
                    value = value << 1 | bytes[at / 8] >> (7 - at % 8) & 1;
                }
                four.append(DIGITS.charAt(value));
            }
            groups.add(four.toString());
        }
        return groups;
    }

    /** @return as many bytes as asked for, or empty if the digits are not those of that many */
    static Optional<byte[]> bytes(String typed, int count) {
        String digits = typed.toUpperCase(Locale.ROOT)
                .replaceAll("[\\s-]", "")
                .replace('O', '0')
                .replaceAll("[IL]", "1");
        byte[] bytes = new byte[count];
        if (digits.length() * 5 != count * 8) {
            return Optional.empty();
        }
        for (int bit = 0; bit < 8 * count; bit++) {
            int value = DIGITS.indexOf(digits.charAt(bit / 5));
            if (value < 0) {
                return Optional.empty();
            }
            bytes[bit / 8] |= (byte) ((value >> (4 - bit % 5) & 1) << (7 - bit % 8));
        }
        return Optional.of(bytes);
    }
}
