package daybook.app.store;

import daybook.app.keys.Box;
import daybook.app.keys.DataKey;
import daybook.app.keys.KeyRing;
import daybook.app.keys.RecoveryKey;
import daybook.app.keys.Seal;
import daybook.app.keys.Secret;
import daybook.app.keys.Slot;
import daybook.app.store.CannotOpen.Reason;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * From a secret to the keys of a file.
 *
 * @param keys all of them, live
 * @param journal 16 bytes
 * @param byRecovery whether the secret was the recovery key
 * @param lostKeys rows of data keys that do not open
 */
@SuppressWarnings("ArrayRecordComponent") // handed over once
record WayIn(KeyRing keys, byte[] journal, boolean byRecovery, List<Long> lostKeys) {
    private static final int FORMAT = 8;

    static WayIn by(Secret secret, SealedFile file) throws SQLException, CannotOpen {
        byte[] head = head(file);
        boolean refused = false;
        for (SealedFile.Row row : file.slots()) {
            Slot slot = new Slot(row.first(), row.second());
            if (slot.withinBounds() && slot.kind() == row.id()) {
                Optional<byte[]> masterKey = slot.open(secret, head);
                if (masterKey.isPresent()) {
                    return with(masterKey.get(), file, journal(head), slot.kind() == Slot.RECOVERY);
                }
            } else {
                refused = true;
            }
        }
        throw new CannotOpen(refused ? Reason.KEY_OUTSIDE_BOUNDS : Reason.WRONG_PASSPHRASE);
    }

    /** Into a journal that is just being made. */
    static WayIn fresh() {
        return new WayIn(new KeyRing(Seal.random(32)), Seal.random(16), false, List.of());
    }

    private static WayIn with(byte[] masterKey, SealedFile file, byte[] journal, boolean byRecovery)
            throws SQLException {
        KeyRing keys = new KeyRing(masterKey);
        List<Long> lost = new ArrayList<>();
        try {
            file.checkpoint();
            for (SealedFile.Row row : file.keys()) {
                // An id beyond 32 bits would be cut to a valid one.
                Optional.of((int) row.id())
                        .filter(id -> id == row.id())
                        .flatMap(id -> DataKey.unwrapped(id, row.first(), masterKey, journal))
                        .ifPresentOrElse(keys::add, () -> lost.add(row.id()));
            }
            return new WayIn(keys, journal, byRecovery, List.copyOf(lost));
        } catch (SQLException e) {
            keys.close();
            throw e;
        }
    }

    /** @throws CannotOpen unless every data key opened */
    WayIn whole() throws CannotOpen {
        if (!lostKeys.isEmpty()) {
            keys.close();
            throw new CannotOpen(Reason.DAMAGED, "key " + lostKeys.getFirst());
        }
        return this;
    }

    /** Writes the slot only after it opened from its own bytes: the sheet in the writer's hand must work. */
    void addRecovery(RecoveryKey key, SealedFile file, Boxes boxes) {
        byte[] head = Box.head(journal);
        try (Secret secret = key.secret()) {
            Slot slot = Slot.wrapping(Slot.RECOVERY, keys.masterKey(), secret, head);
            byte[] masterKey = slot.open(secret, head).orElseThrow();
            Arrays.fill(masterKey, (byte) 0);
            boxes.write(() -> file.slot(Slot.RECOVERY, slot.params(), slot.wrap()));
            boxes.emptyLog();
        }
    }

    /** @return the 26 bytes, checked */
    static byte[] head(SealedFile file) throws SQLException, CannotOpen {
        byte[] head = file.head().orElseThrow(() -> new CannotOpen(Reason.DAMAGED, "head"));
        if (head.length != 26) {
            throw new CannotOpen(Reason.DAMAGED, "head");
        }
        if (head[FORMAT] > 1 || head[FORMAT + 1] > 1) {
            throw new CannotOpen(Reason.NEWER_FORMAT);
        }
        if (!Arrays.equals(head, Box.head(journal(head)))) {
            throw new CannotOpen(Reason.DAMAGED, "head");
        }
        return head;
    }

    static byte[] journal(byte[] head) {
        return Arrays.copyOfRange(head, 10, 26);
    }
}
