package daybook.app.store;

import daybook.app.keys.Box;
import daybook.app.keys.KeyRing;
import daybook.app.keys.Seal;
import daybook.app.keys.Secret;
import daybook.app.keys.Slot;
import daybook.app.store.CannotOpen.Reason;
import daybook.core.journal.JournalCommand;
import daybook.core.word.JournalId;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.stream.Stream;

/** A folder that holds one journal: makes it, opens it, and keeps a second process out. */
public final class JournalHome {
    private final Path folder;
    private final Clock clock;

    public JournalHome(Path folder, Clock clock) {
        this.folder = folder.toAbsolutePath().normalize();
        this.clock = clock;
    }

    public Path folder() {
        return folder;
    }

    /** @return a folder for short-lived files that hold no content, such as a native library; emptied at start */
    public Path tmp() {
        return folder.resolve("tmp");
    }

    /** Whether the folder holds a journal. */
    public boolean exists() {
        return Files.exists(db());
    }

    private Path db() {
        return folder.resolve("daybook.db");
    }

    /**
     * Makes a journal in an absent or empty folder, whole or not at all.
     *
     * @throws CannotOpen {@code NOT_EMPTY}, {@code READ_ONLY}, {@code IN_USE} or {@code DISK_FULL}
     */
    public OpenJournal create(Secret passphrase, ZoneId zone) throws CannotOpen {
        if (exists() || !fit()) {
            throw new CannotOpen(Reason.NOT_EMPTY);
        }
        byte[] masterKey = Seal.random(32);
        HomeLock lock = HomeLock.taken(folder);
        try {
            Path fresh = folder.resolve("daybook.new");
            OwnerOnly.sweep(fresh);
            OwnerOnly.file(fresh);
            byte[] journal = Seal.random(16);
            write(fresh, journal, masterKey.clone(), passphrase, zone);
            OwnerOnly.moveInto(fresh, db());
        } catch (SQLException | IOException e) {
            Arrays.fill(masterKey, (byte) 0);
            lock.release();
            throw cannot(e);
        }
        return opened(lock, (file, head) -> masterKey);
    }

    private void write(Path file, byte[] journal, byte[] masterKey, Secret passphrase, ZoneId zone)
            throws SQLException, CannotOpen {
        SealedFile made = SealedFile.create(file);
        byte[] head = Box.head(journal);
        KeyRing keys = new KeyRing(masterKey);
        Slot slot = Slot.wrapping(Slot.PASSPHRASE, masterKey, passphrase, head);
        OpenJournal first = new OpenJournal(made, keys, journal, () -> {});
        try (first) {
            made.transaction(() -> {
                made.head(head);
                made.slot(Slot.PASSPHRASE, slot.params(), slot.wrap());
                first.boxes().begin();
            });
            open(first, journal, zone);
        }
    }

    private void open(OpenJournal journal, byte[] id, ZoneId zone) {
        journal.send(
                new JournalCommand.OpenJournal(new JournalId(HexFormat.of().formatHex(id)), clock.instant(), zone));
    }

    /**
     * Unlocks the journal with its passphrase or its recovery key and checks every box of it.
     *
     * @throws CannotOpen with any reason but {@code NOT_EMPTY}
     */
    public OpenJournal unlock(Secret secret) throws CannotOpen {
        if (!exists()) {
            throw new CannotOpen(Reason.NO_JOURNAL);
        }
        return opened(HomeLock.taken(folder), (file, head) -> masterKey(file, head, secret));
    }

    /** @return a journal that is kept nowhere: it is gone when closed */
    public static OpenJournal inMemory(Clock clock, ZoneId zone) {
        try {
            byte[] journal = Seal.random(16);
            SealedFile file = SealedFile.create(null);
            OpenJournal made = new OpenJournal(file, new KeyRing(Seal.random(32)), journal, () -> {});
            file.transaction(made.boxes()::begin);
            new JournalHome(Path.of(""), clock).open(made, journal, zone);
            return made;
        } catch (SQLException e) {
            throw new IllegalStateException("a journal in memory needs no file", e);
        }
    }

    /** How the master key is come by. */
    private interface Entrance {
        byte[] masterKey(SealedFile file, byte[] head) throws SQLException, CannotOpen;
    }

    private OpenJournal opened(HomeLock lock, Entrance entrance) throws CannotOpen {
        OwnerOnly.sweep(folder.resolve("daybook.new"));
        SealedFile file = null;
        try {
            file = SealedFile.open(db());
            byte[] head = file.head().orElseThrow(() -> new CannotOpen(Reason.DAMAGED));
            byte[] journal = journal(head);
            KeyRing keys = new KeyRing(entrance.masterKey(file, head));
            file.checkpoint();
            addKeys(file, keys, journal);
            OpenJournal open = new OpenJournal(file, keys, journal, lock::release);
            try {
                open.readAll();
            } catch (CannotOpen damaged) {
                open.close();
                throw damaged;
            }
            return open;
        } catch (SQLException e) {
            closeQuietly(file);
            lock.release();
            throw cannot(e);
        } catch (CannotOpen e) {
            closeQuietly(file);
            lock.release();
            throw e;
        }
    }

    private static byte[] journal(byte[] head) throws CannotOpen {
        if (head.length != 26 || !Arrays.equals(head, Box.head(Arrays.copyOfRange(head, 10, 26)))) {
            throw new CannotOpen(Reason.DAMAGED);
        }
        return Arrays.copyOfRange(head, 10, 26);
    }

    private static byte[] masterKey(SealedFile file, byte[] head, Secret secret) throws SQLException, CannotOpen {
        for (SealedFile.Row row : file.slots()) {
            Slot slot = new Slot(row.first(), row.second());
            if (!slot.withinBounds()) {
                throw new CannotOpen(Reason.KEY_OUTSIDE_BOUNDS);
            }
            var opened = slot.open(secret, head);
            if (opened.isPresent()) {
                return opened.get();
            }
        }
        throw new CannotOpen(Reason.WRONG_PASSPHRASE);
    }

    private static void addKeys(SealedFile file, KeyRing keys, byte[] journal) throws SQLException, CannotOpen {
        for (SealedFile.Row row : file.keys()) {
            keys.add(daybook.app.keys.DataKey.unwrapped((int) row.id(), row.first(), keys.masterKey(), journal)
                    .orElseThrow(() -> new CannotOpen(Reason.DAMAGED)));
        }
    }

    private static void closeQuietly(@org.jspecify.annotations.Nullable SealedFile file) {
        try {
            if (file != null) {
                file.close();
            }
        } catch (SQLException alreadyFailing) {
            // The reason it could not be opened is on its way up.
        }
    }

    /** An absent folder, or one with nothing in it but our own leftovers. */
    private boolean fit() throws CannotOpen {
        if (!Files.exists(folder)) {
            return true;
        }
        try (Stream<Path> there = Files.list(folder)) {
            return there.map(path -> path.getFileName().toString())
                    .allMatch(name ->
                            // a server writes its own two before anybody chose a passphrase
                            name.equals("server.json")
                                    || name.startsWith("settings.")
                                    || name.equals("daybook.lock")
                                    || name.equals("tmp")
                                    || name.startsWith("daybook.new"));
        } catch (IOException e) {
            throw cannot(e);
        }
    }

    static CannotOpen cannot(Exception e) {
        if (e instanceof SQLException sql) {
            return new CannotOpen(
                    SealedFile.full(sql)
                            ? Reason.DISK_FULL
                            : SealedFile.readOnly(sql) ? Reason.READ_ONLY : Reason.DAMAGED,
                    e);
        }
        boolean noSpace = e instanceof FileSystemException file
                && !(e instanceof AccessDeniedException)
                && String.valueOf(file.getReason()).contains("space");
        return new CannotOpen(noSpace ? Reason.DISK_FULL : Reason.READ_ONLY, e);
    }
}
