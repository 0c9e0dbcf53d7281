package daybook.app.proof;

import java.util.Optional;

/** A head somebody kept: the three lines of a file, or what a page printed. */
public sealed interface GivenHead permits TreeHead, PaperHead {

    /** @return number of records it covers */
    long n();

    /** Whether it can be one of this journal's; a page does not say whose it is. */
    boolean mayBeOf(String journal);

    /** @param root 32 bytes: of the tree over the first {@code n} records */
    boolean matches(byte[] root);

    /** @return a head from three lines, or from a number and eight groups; empty if it is neither */
    static Optional<GivenHead> parse(String text) {
        return TreeHead.parse(text)
                .<GivenHead>map(head -> head)
                .or(() -> PaperHead.parse(text).map(head -> head));
    }
}
