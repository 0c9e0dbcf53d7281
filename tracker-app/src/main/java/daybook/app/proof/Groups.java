package daybook.app.proof;

import java.util.ArrayList;
import java.util.List;

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
}
