package daybook.app.proof;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.List;

/**
 * The Merkle tree of RFC 6962, section 2.1, over the boxes in their order, with SHA-256: leaf = H(00, place, box), node =
 * H(01, left, right), empty = H(""). Appending costs O(1) on average, the root O(log n).
 */
public final class Tree {
    /** Roots of the full subtrees, the largest first, as the bits of {@code size} say. */
    private final List<byte[]> peaks = new ArrayList<>();

    private long size;

    public long size() {
        return size;
    }

    /** @return what stands at a leaf */
    public static byte[] leaf(byte[] place, byte[] box) {
        MessageDigest hash = sha256();
        hash.update((byte) 0);
        hash.update(place);
        return hash.digest(box);
    }

    public void append(byte[] leaf) {
        byte[] node = leaf;
        for (long full = size; (full & 1) == 1; full >>= 1) {
            node = node(peaks.removeLast(), node);
        }
        peaks.add(node);
        size++;
    }

    /** @return 32 bytes */
    public byte[] root() {
        if (peaks.isEmpty()) {
            return sha256().digest();
        }
        byte[] root = peaks.getLast();
        for (int i = peaks.size() - 2; i >= 0; i--) {
            root = node(peaks.get(i), root);
        }
        return root.clone();
    }

    public Tree copy() {
        Tree copy = new Tree();
        copy.peaks.addAll(peaks);
        copy.size = size;
        return copy;
    }

    static byte[] node(byte[] left, byte[] right) {
        MessageDigest hash = sha256();
        hash.update((byte) 1);
        hash.update(left);
        return hash.digest(right);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("SHA-256 is part of every Java runtime", e);
        }
    }
}
