package daybook.app.proof;

import java.util.Base64;
import java.util.HexFormat;
import java.util.List;

/**
 * What a journal can be held to later.
 *
 * @param journal 32 hex digits
 * @param n number of boxes
 * @param root 64 hex digits: root of the RFC 6962 tree over them
 */
public record TreeHead(String journal, long n, String root) {

    /** Three lines, LF, as C2SP checkpoints are laid out, unsigned. */
    public String text() {
        return "daybook/" + journal + "\n" + n + "\n"
                + Base64.getEncoder().encodeToString(HexFormat.of().parseHex(root)) + "\n";
    }

    /** @return the first 20 bytes of the root in eight groups of four (Crockford base32), for paper */
    public List<String> groups() {
        return Groups.of(HexFormat.of().parseHex(root), 8);
    }
}
