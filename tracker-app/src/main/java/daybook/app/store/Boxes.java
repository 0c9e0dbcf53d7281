package daybook.app.store;

import daybook.app.keys.Box;
import daybook.app.keys.DataKey;
import daybook.app.keys.DataKey.Topic;
import daybook.app.keys.KeyRing;
import daybook.app.keys.Seal;
import daybook.app.proof.Tree;
import daybook.app.proof.TreeHead;
import daybook.app.store.CannotOpen.Reason;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The boxes of one unlocked journal: opens and seals them, and keeps the tree and the tail that bind them together. Not
 * thread-safe; its owner holds the lock.
 */
final class Boxes implements AutoCloseable {

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
        return new TreeHead(journal(), tree.size(), HexFormat.of().formatHex(tree.root()));
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
            for (SealedFile.Row row : file.boxes(from, most)) {
                if (row.id() != expected || !Arrays.equals(row.first(), journal)) {
                    throw new Damaged(expected);
                }
                byte[] place = Box.place(journal, row.id(), row.key());
                byte[] json = keys.byId(row.key())
                        .flatMap(key -> Box.opened(key.key(), place, row.second()))
                        .orElseThrow(() -> new Damaged(row.id()));
                if (row.id() == tree.size()) {
                    tree.append(Tree.leaf(place, row.second()));
                }
                found.add(new Opened(row.id(), json));
                expected++;
            }
            return found;
        } catch (SQLException e) {
            throw new Damaged(from);
        }
    }

    /** @throws CannotOpen unless the tail says what the boxes read so far add up to */
    void checkTail() throws CannotOpen, SQLException {
        byte[] sealed = file.tail().orElseThrow(() -> new CannotOpen(Reason.DAMAGED));
        byte[] tail =
                Seal.open(keys.masterKey(), tailPlace(), sealed).orElseThrow(() -> new CannotOpen(Reason.DAMAGED));
        ByteBuffer said = ByteBuffer.wrap(tail);
        if (said.getLong() != tree.size() || !Arrays.equals(Arrays.copyOfRange(tail, 8, 40), tree.root())) {
            throw new CannotOpen(Reason.DAMAGED);
        }
    }

    /**
     * Stores all drafts in one durable transaction, with any key a new topic needs and the tail renewed.
     *
     * @throws NotSaved if nothing was stored
     */
    void append(List<Draft> drafts) {
        if (broken) {
            throw new JournalClosed();
        }
        Tree next = tree.copy();
        Map<Topic, DataKey> fresh = new HashMap<>();
        try {
            file.transaction(() -> {
                for (Draft draft : drafts) {
                    DataKey key = key(draft.topic(), fresh);
                    byte[] place = Box.place(journal, next.size(), key.id());
                    byte[] box = Box.sealed(key.key(), place, draft.json());
                    file.box(journal, next.size(), key.id(), box);
                    next.append(Tree.leaf(place, box));
                }
                file.tail(sealedTail(next));
            });
        } catch (SQLException e) {
            throw failed(e);
        }
        fresh.values().forEach(keys::add);
        tree = next;
    }

    /** Writes the tail of an empty journal and the general key; part of making one. */
    void begin() throws SQLException {
        DataKey general = DataKey.fresh(1, Topic.GENERAL);
        file.key(1, general.wrapped(keys.masterKey(), journal));
        file.tail(sealedTail(tree));
        keys.add(general);
    }

    private NotSaved failed(SQLException e) {
        if (SealedFile.full(e)) {
            return new NotSaved(NotSaved.Reason.DISK_FULL, e);
        }
        // A failed fsync proves nothing about what is on the disk, so this handle is not trusted again.
        broken = true;
        return new NotSaved(NotSaved.Reason.STORE_FAULT, e);
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

    private byte[] sealedTail(Tree of) {
        byte[] plain = ByteBuffer.allocate(40).putLong(of.size()).put(of.root()).array();
        return Seal.seal(keys.masterKey(), tailPlace(), plain);
    }

    private byte[] tailPlace() {
        return ByteBuffer.allocate(20)
                .put("tal1".getBytes(StandardCharsets.US_ASCII))
                .put(journal)
                .array();
    }

    boolean broken() {
        return broken;
    }

    @Override
    public void close() {
        keys.close();
        try {
            file.checkpoint();
        } catch (SQLException atNextOpening) {
            // The log stays beside the file and is folded in when it is opened again.
        }
        try {
            file.close();
        } catch (SQLException gone) {
            // Nothing is left to save: every acknowledged event is durable already.
        }
    }

    /** A box that is not as it was sealed. */
    static final class Damaged extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Damaged(long seq) {
            super("box " + (seq + 1));
        }
    }
}
