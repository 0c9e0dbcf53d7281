package daybook.app.proof;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/**
 * A statement about a tree that can be checked without the journal. It shows that something is in, or that nothing before
 * it changed; never what a record says, or that it is true.
 */
public sealed interface Proof {

    /** What it leads to. */
    TreeHead head();

    /** Whether the hashes lead where the proof says. */
    boolean holds();

    /** @return the proof as a file */
    default String text() {
        return ProofText.write(this);
    }

    /** @return a proof from its file, or empty if it is none; it may still not hold */
    static Optional<Proof> parse(String text) {
        return ProofText.read(text);
    }

    /**
     * A record stands at a place in the tree.
     *
     * @param index of the record, from 0
     * @param leaf 64 hex digits
     * @param path from the leaf up, 64 hex digits each
     */
    record Inclusion(long index, String leaf, List<String> path, TreeHead head) implements Proof {
        public Inclusion {
            path = List.copyOf(path);
        }

        /** RFC 9162, 2.1.3.2. */
        @Override
        public boolean holds() {
            if (index < 0 || index >= head.n()) {
                return false;
            }
            Climb climb = new Climb(index, head.n() - 1);
            byte[] root = bytes(leaf);
            for (String hash : path) {
                if (climb.atTop()) {
                    return false;
                }
                root = climb.isRight() ? Tree.node(bytes(hash), root) : Tree.node(root, bytes(hash));
                climb.up();
            }
            return climb.atTop() && head.matches(root);
        }
    }

    /**
     * An older tree is the beginning of a newer one.
     *
     * @param n number of records of the older tree
     * @param root of the older tree, 64 hex digits
     * @param path 64 hex digits each
     */
    record Consistency(long n, String root, List<String> path, TreeHead head) implements Proof {
        public Consistency {
            path = List.copyOf(path);
        }

        /** RFC 9162, 2.1.4.2, and the two cases it leaves out: nothing yet, and nothing new. */
        @Override
        public boolean holds() {
            byte[] older = bytes(root);
            if (n <= 0 || n >= head.n()) {
                boolean same = n == head.n() && head.matches(older);
                boolean nothing = n == 0 && Arrays.equals(older, new Tree().root());
                return path.isEmpty() && (same || nothing);
            }
            List<String> hashes = new ArrayList<>(path);
            if (Long.bitCount(n) == 1) {
                hashes.add(0, root);
            }
            return !hashes.isEmpty() && leadTo(hashes, older);
        }

        private boolean leadTo(List<String> hashes, byte[] older) {
            Climb climb = new Climb(n - 1, head.n() - 1);
            climb.pastRights();
            byte[] was = bytes(hashes.getFirst());
            byte[] is = was;
            for (String hash : hashes.subList(1, hashes.size())) {
                if (climb.atTop()) {
                    return false;
                }
                if (climb.isRight()) {
                    was = Tree.node(bytes(hash), was);
                    is = Tree.node(bytes(hash), is);
                } else {
                    is = Tree.node(is, bytes(hash));
                }
                climb.up();
            }
            return climb.atTop() && Arrays.equals(was, older) && head.matches(is);
        }
    }

    private static byte[] bytes(String hex) {
        return HexFormat.of().parseHex(hex);
    }
}
