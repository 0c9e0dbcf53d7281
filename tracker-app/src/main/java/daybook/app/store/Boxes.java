package daybook.app.store;

import daybook.app.keys.Box;
import daybook.app.keys.DataKey;
import daybook.app.keys.DataKey.Topic;
import daybook.app.keys.KeyRing;
import daybook.app.keys.Seal;
import daybook.app.proof.Tree;
import daybook.app.proof.TreeHead;
import daybook.app.store.CannotOpen.Reason;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The boxes of one unlocked journal: opens and seals them, and keeps the tree and the tail that bind them together. Not
 * thread-safe; its owner holds the lock.
 */
final class Boxes implements AutoCloseable {
    /** Length and seal around the JSON, and the rest of its last block. */
    private static final int LARGEST_JSON = Box.LARGEST - 1 - Seal.OVERHEAD - 4 - 256;

    /** What is to be stored. */
    @SuppressWarnings("ArrayRecordComponent") // handed over once
    record Draft(Topic topic, byte[] json) {}

    /** What was stored. */
    @SuppressWarnings("ArrayRecordComponent") // handed over once
    record Opened(long seq, byte[] json) {}

    private final SealedFile file;
    private final KeyRing keys;
    private final byte[] journal;
    private Tree tree = new Tree();
    private boolean broken;

    /** @param journal 16 bytes */
    Boxes(SealedFile file, KeyRing keys, byte[] journal) {
        this.file = file;
        this.keys = keys;
        this.journal = journal;
    }

    String journal() {
        return HexFormat.of().formatHex(journal);
    }

    long size() {
        return tree.size();
    }

    TreeHead head() {
        return TreeHead.of(journal(), tree);
    }

    /**
     * Opens boxes from {@code from} on. Those not seen before are put into the tree, so a first reading of all of them
     * followed by {@link #checkTail} proves that none was dropped, moved or altered.
     *
     * @throws Damaged naming the first box that does not open or is not where it should be
     */
    List<Opened> read(long from, int most) {
        try {
            List<Opened> found = new ArrayList<>();
            long expected = from;
            for (SealedFile.Row row : file.boxes(journal, from, most)) {
                if (row.id() != expected) {
                    throw new Damaged(expected);
                }
                found.add(new Opened(row.id(), opened(row).orElseThrow(() -> new Damaged(row.id()))));
                if (row.id() == tree.size()) {
                    tree.append(leaf(journal, row));
                }
                expected++;
            }
            return found;
        } catch (SQLException e) {
            throw new Damaged(from);
        }
    }

    /** @return the JSON of a box, or empty if it is not as it was sealed */
    Optional<byte[]> opened(SealedFile.Row row) {
        // A key id beyond 32 bits would be cut to a valid one further down.
        return row.key() != (int) row.key()
                ? Optional.empty()
                : keys.byId((int) row.key())
                        .flatMap(key ->
                                Box.opened(key.key(), Box.place(journal, row.id(), (int) row.key()), row.second()));
    }

    static byte[] leaf(byte[] journal, SealedFile.Row row) {
        return Tree.leaf(Box.place(journal, row.id(), (int) row.key()), row.second());
    }

    /** @return the leaves of the first {@code n} boxes, which need not be opened for it */
    List<byte[]> leaves(long n) {
        List<byte[]> leaves = new ArrayList<>();
        try {
            while (leaves.size() < n) {
                List<SealedFile.Row> rows =
                        file.boxes(journal, leaves.size(), (int) Math.min(4_096, n - leaves.size()));
                if (rows.isEmpty()) {
                    throw new Damaged(leaves.size());
                }
                rows.forEach(row -> leaves.add(leaf(journal, row)));
            }
            return leaves;
        } catch (SQLException e) {
            throw new Damaged(leaves.size());
        }
    }

    /** @throws CannotOpen unless the tail says what the boxes read so far add up to, and there are no others */
    void checkTail() throws CannotOpen, SQLException {
        TreeHead tail = tail().orElseThrow(() -> new CannotOpen(Reason.DAMAGED, "tail"));
        if (tail.n() > tree.size()) {
            throw CannotOpen.damaged(tree.size() + 1);
        }
        if (!tail.equals(head()) || file.boxes() != tree.size()) {
            throw new CannotOpen(Reason.DAMAGED, "tail");
        }
    }

    /** @return what the last append said the boxes add up to, or empty if that was altered */
    Optional<TreeHead> tail() throws SQLException {
        return file.tail().flatMap(bytes -> Tail.opened(bytes, keys.masterKey(), journal));
    }

    /**
     * Stores all drafts in one durable transaction, with any key a new topic needs and the tail renewed.
     *
     * @throws NotSaved if it was not stored, or nobody can tell
     */
    void append(List<Draft> drafts) {
        if (broken) {
            throw new JournalClosed();
        }
        if (drafts.stream().anyMatch(draft -> draft.json().length > LARGEST_JSON)) {
            throw new NotSaved(NotSaved.Reason.TOO_LARGE, 0);
        }
        Tree next = tree.copy();
        Map<Topic, DataKey> fresh = new HashMap<>();
        write(() -> {
            for (Draft draft : drafts) {
                DataKey key = key(draft.topic(), fresh);
                byte[] place = Box.place(journal, next.size(), key.id());
                byte[] box = Box.sealed(key.key(), place, draft.json());
                file.box(journal, next.size(), key.id(), box);
                next.append(Tree.leaf(place, box));
            }
            file.tail(Tail.sealed(next, keys.masterKey(), journal));
        });
        fresh.values().forEach(keys::add);
        tree = next;
    }

    /** @throws NotSaved after which the boxes are to be closed, unless only room was missing */
    void write(Sqlite.Work work) {
        try {
            file.transaction(work);
        } catch (SQLException e) {
            // Any other failure than a full disk proves nothing about what is on it: this handle is not trusted again.
            broken = !SqliteCode.full(e);
            throw new NotSaved(
                    broken ? NotSaved.Reason.STORE_FAULT : NotSaved.Reason.DISK_FULL, SqliteCode.extended(e));
        }
    }

    /** So that a slot that was replaced does not stay readable beside the file. Closing repeats it. */
    void emptyLog() {
        try {
            file.checkpoint();
        } catch (SQLException e) {
            broken = !SqliteCode.full(e);
        }
    }

    /** Writes the tail of an empty journal and the general key; part of making one. */
    void begin() throws SQLException {
        DataKey general = DataKey.fresh(1, Topic.GENERAL);
        file.key(1, general.wrapped(keys.masterKey(), journal));
        file.tail(Tail.sealed(tree, keys.masterKey(), journal));
        keys.add(general);
    }

    private DataKey key(Topic topic, Map<Topic, DataKey> fresh) throws SQLException {
        @Nullable DataKey known = keys.newest(topic).orElse(fresh.get(topic));
        if (known != null) {
            return known;
        }
        DataKey made = DataKey.fresh(keys.nextId() + fresh.size(), topic);
        file.key(made.id(), made.wrapped(keys.masterKey(), journal));
        fresh.put(topic, made);
        return made;
    }

    /** After a fault of the file, or events that were stored and cannot be read back. */
    void distrust() {
        broken = true;
    }

    boolean broken() {
        return broken;
    }

    @Override
    public void close() {
        keys.close();
        try (file) {
            file.checkpoint();
        } catch (SQLException atNextOpening) {
            // Every acknowledged event is durable already; the log is folded in when the file is opened again.
        }
    }

    /** A box that is not as it was sealed. */
    static final class Damaged extends RuntimeException {
        private static final long serialVersionUID = 1L;
        private final long box;

        Damaged(long seq) {
            super("box " + (seq + 1));
            this.box = seq + 1;
        }

        /** @return its number, from 1 */
        long box() {
            return box;
        }
    }
}
