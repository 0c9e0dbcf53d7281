package daybook.app.store;

import com.fasterxml.jackson.databind.JsonNode;
import daybook.app.proof.GivenHead;
import daybook.app.proof.Tree;
import daybook.app.proof.TreeHead;
import daybook.app.proof.Verdict;
import daybook.app.proof.Verdict.CannotTell;
import daybook.app.proof.Verdict.ChangedWithin;
import daybook.app.proof.Verdict.Unchanged;
import daybook.app.proof.Verdict.Why;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Goes through every box of a file once, in order, whatever is wrong with it. Locked, the boxes can only be counted and
 * hashed; with the keys each is opened, and compared with the tail and with the head of every report ever issued.
 */
final class Audit {
    private static final int BATCH = 4_096;

    private final SealedFile file;
    private final byte[] journal;
    private final @Nullable Boxes boxes;
    private final List<byte[]> leaves = new ArrayList<>();
    /** Heads the journal itself holds: of issued reports, and the tail's. */
    private final List<TreeHead> own = new ArrayList<>();

    private int issued;
    private long changedWithin = Long.MAX_VALUE;

    private Audit(SealedFile file, byte[] journal, @Nullable Boxes boxes) {
        this.file = file;
        this.journal = journal;
        this.boxes = boxes;
    }

    static Verification locked(SealedFile file, byte[] journal, @Nullable GivenHead given) throws SQLException {
        return new Audit(file, journal, null).verified(given);
    }

    static Verification unlocked(SealedFile file, WayIn way, @Nullable GivenHead given) throws SQLException {
        Audit audit = new Audit(file, way.journal(), new Boxes(file, way.keys(), way.journal()));
        if (!way.lostKeys().isEmpty()) {
            // Whatever it sealed is found too, with its place; a key that sealed nothing has none.
            audit.changed(file.boxes());
        }
        return audit.verified(given);
    }

    private Verification verified(@Nullable GivenHead given) throws SQLException {
        walk();
        if (boxes != null) {
            // An altered tail tells nothing of where: then the whole is in doubt.
            boxes.tail().ifPresentOrElse(own::add, () -> changed(leaves.size()));
        }
        Tree tree = compared(given);
        return new Verification(verdict(given, tree.size()), TreeHead.of(id(), tree), boxes != null, issued);
    }

    private String id() {
        return HexFormat.of().formatHex(journal);
    }

    private void walk() throws SQLException {
        List<SealedFile.Row> batch = file.boxes(journal, 0, BATCH);
        while (!batch.isEmpty()) {
            for (SealedFile.Row row : batch) {
                if (row.id() != leaves.size() || row.key() != (int) row.key()) {
                    changed(leaves.size() + 1L);
                    return;
                }
                leaves.add(Boxes.leaf(journal, row));
                open(row);
            }
            batch = file.boxes(journal, leaves.size(), BATCH);
        }
        if (file.boxes() != leaves.size()) {
            changed(leaves.size());
        }
    }

    private void open(SealedFile.Row row) {
        if (boxes == null) {
            return;
        }
        Optional<byte[]> json = boxes.opened(row);
        if (json.isEmpty()) {
            changed(row.id() + 1);
            return;
        }
        issuedHead(Envelope.read(id(), new Boxes.Opened(row.id(), json.get())).json())
                .ifPresent(head -> {
                    issued++;
                    own.add(head);
                    if (head.n() > row.id()) {
                        changed(row.id() + 1);
                    }
                });
    }

    private Optional<TreeHead> issuedHead(JsonNode event) {
        JsonNode issue = event.path("p").path("issue");
        return issue.isMissingNode()
                ? Optional.empty()
                : Optional.of(new TreeHead(
                        id(), issue.path("upTo").asLong(), issue.path("head").asText()));
    }

    /** Builds the tree and looks at each head when as many records are in it as the head covers. */
    private Tree compared(@Nullable GivenHead given) {
        List<GivenHead> heads = new ArrayList<>(own);
        if (given != null && given.mayBeOf(id())) {
            heads.add(given);
        }
        Tree tree = new Tree();
        compare(tree, heads);
        for (byte[] leaf : leaves) {
            tree.append(leaf);
            compare(tree, heads);
        }
        own.stream().filter(head -> head.n() > tree.size()).forEach(head -> changed(head.n()));
        return tree;
    }

    private void compare(Tree tree, List<GivenHead> heads) {
        for (GivenHead head : heads) {
            if (head.n() == tree.size() && !head.matches(tree.root())) {
                changed(head.n());
            }
        }
    }

    private void changed(long within) {
        changedWithin = Math.min(changedWithin, Math.max(1, within));
    }

    private Verdict verdict(@Nullable GivenHead given, long n) {
        if (changedWithin != Long.MAX_VALUE) {
            return new ChangedWithin(changedWithin);
        }
        if (given == null) {
            return boxes == null ? new CannotTell(Why.NO_HEAD) : new Unchanged();
        }
        if (!given.mayBeOf(id())) {
            return new CannotTell(Why.OTHER_JOURNAL);
        }
        return given.n() > n ? new CannotTell(Why.LARGER_HEAD) : new Unchanged();
    }
}
