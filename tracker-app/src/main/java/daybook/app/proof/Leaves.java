package daybook.app.proof;

import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/** The leaves of a tree in their order, kept to prove something about it: RFC 6962, sections 2.1.1 and 2.1.2. */
public final class Leaves {
    private final String journal;
    private final List<byte[]> hashes;

    /**
     * @param journal 32 hex digits
     * @param hashes 32 bytes each, see {@link Tree#leaf}
     */
    public Leaves(String journal, List<byte[]> hashes) {
        this.journal = journal;
        this.hashes = List.copyOf(hashes);
    }

    public TreeHead head() {
        return new TreeHead(journal, hashes.size(), hex(root(0, hashes.size())));
    }

    /**
     * @param index of the record, from 0, below the number of leaves
     * @return that it is in the tree at that place
     */
    public Proof.Inclusion inclusion(int index) {
        List<String> path = new ArrayList<>();
        audit(index, 0, hashes.size(), path);
        return new Proof.Inclusion(index, hex(hashes.get(index)), path, head());
    }

    /**
     * @param n number of records of an older tree, at most that of this one
     * @return that the older tree is the beginning of this one
     */
    public Proof.Consistency consistencyWith(int n) {
        List<String> path = new ArrayList<>();
        if (n > 0 && n < hashes.size()) {
            subproof(n, 0, hashes.size(), true, path);
        }
        return new Proof.Consistency(n, hex(root(0, n)), path, head());
    }

    private void audit(int index, int from, int to, List<String> path) {
        if (to - from == 1) {
            return;
        }
        int middle = from + split(to - from);
        if (index < middle) {
            audit(index, from, middle, path);
            path.add(hex(root(middle, to)));
        } else {
            audit(index, middle, to, path);
            path.add(hex(root(from, middle)));
        }
    }

    /** @param whole whether the old root is the subtree looked at, which whoever checks knows already */
    private void subproof(int n, int from, int to, boolean whole, List<String> path) {
        if (n == to) {
            if (!whole) {
                path.add(hex(root(from, to)));
            }
            return;
        }
        int middle = from + split(to - from);
        if (n <= middle) {
            subproof(n, from, middle, whole, path);
            path.add(hex(root(middle, to)));
        } else {
            subproof(n, middle, to, false, path);
            path.add(hex(root(from, middle)));
        }
    }

    private byte[] root(int from, int to) {
        Tree tree = new Tree();
        hashes.subList(from, to).forEach(tree::append);
        return tree.root();
    }

    /** @return the largest power of two below {@code n} */
    private static int split(int n) {
        return Integer.highestOneBit(n - 1);
    }

    private static String hex(byte[] hash) {
        return HexFormat.of().formatHex(hash);
    }
}
