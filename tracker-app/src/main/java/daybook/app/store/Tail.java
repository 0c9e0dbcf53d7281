package daybook.app.store;

import daybook.app.keys.Seal;
import daybook.app.proof.Tree;
import daybook.app.proof.TreeHead;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Optional;

/**
 * What all boxes add up to, sealed under the master key and renewed in every append: n u64, root 32. Without it a box
 * taken away from the end would go unnoticed.
 */
final class Tail {
    private Tail() {}

    static byte[] sealed(Tree tree, byte[] masterKey, byte[] journal) {
        byte[] plain =
                ByteBuffer.allocate(40).putLong(tree.size()).put(tree.root()).array();
        return Seal.seal(masterKey, place(journal), plain);
    }

    static Optional<TreeHead> opened(byte[] bytes, byte[] masterKey, byte[] journal) {
        return Seal.open(masterKey, place(journal), bytes)
                .filter(plain -> plain.length == 40)
                .map(plain -> new TreeHead(
                        HexFormat.of().formatHex(journal),
                        ByteBuffer.wrap(plain).getLong(),
                        HexFormat.of().formatHex(plain, 8, 40)));
    }

    private static byte[] place(byte[] journal) {
        return ByteBuffer.allocate(20)
                .put("tal1".getBytes(StandardCharsets.US_ASCII))
                .put(journal)
                .array();
    }
}
