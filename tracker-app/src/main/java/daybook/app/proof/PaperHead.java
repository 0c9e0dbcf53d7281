package daybook.app.proof;

import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a shared page prints of a head: the number of records and the first 20 bytes of the root as eight groups.
 *
 * @param start 40 hex digits
 */
public record PaperHead(long n, String start) implements GivenHead {
    private static final int BYTES = 20;
    private static final Pattern FORM = Pattern.compile("\\s*(\\d{1,18})[\\s,:;]+((?:[0-9A-Za-z][\\s-]*){32})");

    /** @return from a number and 32 digits; blanks and hyphens do not matter, O reads as 0, I and L as 1 */
    public static Optional<PaperHead> parse(String text) {
        Matcher typed = FORM.matcher(text);
        if (!typed.matches()) {
            return Optional.empty();
        }
        long n = Long.parseLong(typed.group(1));
        return Groups.bytes(typed.group(2), BYTES)
                .map(bytes -> new PaperHead(n, HexFormat.of().formatHex(bytes)));
    }

    @Override
    public boolean mayBeOf(String journal) {
        return true;
    }

    @Override
    public boolean matches(byte[] root) {
        return Arrays.equals(Arrays.copyOf(root, BYTES), HexFormat.of().parseHex(start));
    }
}
