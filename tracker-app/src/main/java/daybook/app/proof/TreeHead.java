package daybook.app.proof;

import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a journal can be held to later.
 *
 * @param journal 32 hex digits
 * @param n number of boxes
 * @param root 64 hex digits: root of the RFC 6962 tree over them
 */
public record TreeHead(String journal, long n, String root) implements GivenHead {
    private static final Pattern FORM = Pattern.compile(
            "\\s*daybook/([0-9a-f]{32})\\s*\n\\s*(0|[1-9][0-9]{0,17})\\s*\n\\s*([A-Za-z0-9+/]{43}=)\\s*");

    public static TreeHead of(String journal, Tree tree) {
        return new TreeHead(journal, tree.size(), HexFormat.of().formatHex(tree.root()));
    }

    /** Three lines, LF, as C2SP checkpoints are laid out, unsigned. */
    public String text() {
        return "daybook/" + journal + "\n" + n + "\n" + Base64.getEncoder().encodeToString(rootBytes()) + "\n";
    }

    /** @return a head from its three lines, or empty if it is none; blanks around the lines do not matter */
    public static Optional<TreeHead> parse(String text) {
        Matcher lines = FORM.matcher(text);
        if (!lines.matches()) {
            return Optional.empty();
        }
        return ProofText.hex(lines.group(3))
                .map(root -> new TreeHead(lines.group(1), Long.parseLong(lines.group(2)), root));
    }

    /** @return the first 20 bytes of the root in eight groups of four (Crockford base32), for paper */
    public List<String> groups() {
        return Groups.of(rootBytes(), 8);
    }

    /** @return 32 bytes */
    public byte[] rootBytes() {
        return HexFormat.of().parseHex(root);
    }

    @Override
    public boolean mayBeOf(String other) {
        return journal.equals(other);
    }

    @Override
    public boolean matches(byte[] other) {
        return Arrays.equals(rootBytes(), other);
    }
}
