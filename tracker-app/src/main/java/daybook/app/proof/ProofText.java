package daybook.app.proof;

import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Proofs as files, laid out after C2SP's tlog-proof: a line that names the kind, a line of where, a hash a line, a blank
 * line, the head. An inclusion's first hash is the leaf itself, so that the file can be checked without the journal.
 */
final class ProofText {
    private static final String INCLUSION = "daybook/inclusion@v1";
    private static final String CONSISTENCY = "daybook/consistency@v1";
    private static final Pattern INDEX = Pattern.compile("index (0|[1-9][0-9]{0,17})");
    private static final Pattern OLD = Pattern.compile("old (0|[1-9][0-9]{0,17}) (\\S{44})");

    private ProofText() {}

    static String write(Proof proof) {
        List<String> lines = new ArrayList<>();
        switch (proof) {
            case Proof.Inclusion in -> {
                lines.add(INCLUSION);
                lines.add("index " + in.index());
                lines.add(base64(in.leaf()));
                in.path().forEach(hash -> lines.add(base64(hash)));
            }
            case Proof.Consistency same -> {
                lines.add(CONSISTENCY);
                lines.add("old " + same.n() + " " + base64(same.root()));
                same.path().forEach(hash -> lines.add(base64(hash)));
            }
        }
        return String.join("\n", lines) + "\n\n" + proof.head().text();
    }

    static Optional<Proof> read(String text) {
        String[] parts = text.replace("\r\n", "\n").strip().split("\n\n", 2);
        List<String> lines = List.of(parts[0].split("\n", -1));
        if (parts.length < 2 || lines.size() < 2) {
            return Optional.empty();
        }
        return TreeHead.parse(parts[1])
                .flatMap(head -> hashes(lines.subList(2, lines.size())).flatMap(hashes -> proof(lines, hashes, head)));
    }

    private static Optional<Proof> proof(List<String> lines, List<String> hashes, TreeHead head) {
        var index = INDEX.matcher(lines.get(1));
        if (lines.get(0).equals(INCLUSION) && index.matches() && !hashes.isEmpty()) {
            return Optional.of(new Proof.Inclusion(
                    Long.parseLong(index.group(1)), hashes.get(0), hashes.subList(1, hashes.size()), head));
        }
        var old = OLD.matcher(lines.get(1));
        if (lines.get(0).equals(CONSISTENCY) && old.matches()) {
            return hex(old.group(2))
                    .map(root -> new Proof.Consistency(Long.parseLong(old.group(1)), root, hashes, head));
        }
        return Optional.empty();
    }

    private static Optional<List<String>> hashes(List<String> lines) {
        List<String> hashes = new ArrayList<>();
        for (String line : lines) {
            Optional<String> hash = hex(line);
            if (hash.isEmpty()) {
                return Optional.empty();
            }
            hashes.add(hash.get());
        }
        return Optional.of(hashes);
    }

    private static String base64(String hex) {
        return Base64.getEncoder().encodeToString(HexFormat.of().parseHex(hex));
    }

    /** @return 64 hex digits, or empty unless it is the one way to write 32 bytes */
    static Optional<String> hex(String base64) {
        try {
            String hex = HexFormat.of().formatHex(Base64.getDecoder().decode(base64));
            return hex.length() == 64 && base64(hex).equals(base64) ? Optional.of(hex) : Optional.empty();
        } catch (IllegalArgumentException notBase64) {
            return Optional.empty();
        }
    }
}
