package daybook.app.store;

import daybook.app.clock.AppClock;
import daybook.app.keys.Box;
import daybook.app.keys.KeyRing;
import daybook.app.keys.Secret;
import daybook.app.keys.Slot;
import daybook.app.proof.GivenHead;
import daybook.app.store.CannotOpen.Reason;
import daybook.core.journal.JournalCommand;
import daybook.core.word.JournalId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneId;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/**
 * A folder that holds one journal: makes it, opens it, and keeps a second process out. One of these a folder and process:
 * it counts the wrong tries.
 */
public final class JournalHome {
    private final Path folder;
    private final Clock clock;
    private final Attempts attempts;

    public JournalHome(Path folder, Clock clock) {
        this(folder, clock, AppClock.monotonic());
    }

    /** @param nanos for the pause after wrong tries */
    JournalHome(Path folder, Clock clock, LongSupplier nanos) {
        this.folder = folder.toAbsolutePath().normalize();
        this.clock = clock;
        this.attempts = new Attempts(nanos);
    }

    /**
     * Call it in the first line of main, before any library is touched: keeps Axon, SQLite, AWT and the PDF library from
     * writing into the user's folders or calling their makers, and sweeps what processes that died left behind.
     *
     * @param folder of the journal; need not exist yet
     */
    public static void prepareProcess(Path folder) {
        System.setProperty("axoniq.update-checker.disabled", "true");
        System.setProperty("disable-axoniq-console-message", "true");
        Path tmp = folder.toAbsolutePath().normalize().resolve("tmp");
        ProcessFolder.announce(tmp);
        ProcessFolder.sweep(tmp);
        try {
            if (Files.isDirectory(folder)) {
                ProcessFolder.make(tmp);
            }
        } catch (IOException readOnly) {
            // Whoever opens the journal is told so in words.
        }
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
        if (!fit()) {
            throw new CannotOpen(Reason.NOT_EMPTY);
        }
        return held(
                () -> {
                    Path fresh = folder.resolve(HeldFile.UNFINISHED);
                    OwnerOnly.file(fresh);
                    write(fresh, passphrase, zone);
                    OwnerOnly.moveInto(fresh, db());
                    return file();
                },
                made -> WayIn.by(passphrase, made));
    }

    private void write(Path file, Secret passphrase, ZoneId zone) throws SQLException, CannotOpen {
        SealedFile made = SealedFile.create(file);
        WayIn way = WayIn.fresh();
        byte[] head = Box.head(way.journal());
        Slot slot = Slot.wrapping(Slot.PASSPHRASE, way.keys().masterKey(), passphrase, head);
        try (OpenJournal first = new OpenJournal(made, way, () -> {})) {
            made.transaction(() -> {
                made.head(head);
                made.slot(Slot.PASSPHRASE, slot.params(), slot.wrap());
                first.boxes().begin();
            });
            open(first, clock, zone);
            // The file alone is renamed into place: nothing may be left in the log beside it.
            if (!made.checkpoint()) {
                throw new CannotOpen(Reason.DAMAGED, "log");
            }
        } catch (NotSaved e) {
            throw new CannotOpen(e.reason() == NotSaved.Reason.DISK_FULL ? Reason.DISK_FULL : Reason.DAMAGED);
        }
    }

    private static void open(OpenJournal journal, Clock clock, ZoneId zone) {
        journal.send(new JournalCommand.OpenJournal(new JournalId(journal.id()), clock.instant(), zone));
    }

    /**
     * Unlocks the journal with its passphrase or its recovery key and checks every box of it. Five wrong tries in a row
     * are followed by a pause.
     *
     * @throws CannotOpen with any reason but {@code NOT_EMPTY}
     */
    public OpenJournal unlock(Secret secret) throws CannotOpen {
        requireJournal();
        return attempts.attempt(() -> unlock(file -> WayIn.by(secret, file)));
    }

    /** @return a journal that is kept nowhere: it is gone when closed */
    public static OpenJournal inMemory(Clock clock, ZoneId zone) {
        try {
            SealedFile file = SealedFile.create(null);
            OpenJournal made = new OpenJournal(file, WayIn.fresh(), () -> {});
            file.transaction(made.boxes()::begin);
            open(made, clock, zone);
            return made;
        } catch (SQLException e) {
            throw new IllegalStateException("a journal in memory needs no file", e);
        }
    }

    /**
     * Checks a locked journal: no box missing, and nothing changed since {@code given}.
     *
     * @throws CannotOpen with any reason that needs no passphrase
     */
    public Verification verify(@Nullable GivenHead given) throws CannotOpen {
        requireJournal();
        try (HeldFile held = HeldFile.of(folder, this::file)) {
            return Audit.locked(held.file(), WayIn.journal(WayIn.head(held.file())), given);
        } catch (SQLException e) {
            throw HeldFile.cannot(e);
        }
    }

    /**
     * Checks every box, the tail, every issued head and {@code given}, also of a journal too damaged to be unlocked.
     *
     * @throws CannotOpen with any reason but damage to boxes or keys
     */
    public Verification verify(Secret secret, @Nullable GivenHead given) throws CannotOpen {
        return looked(this::file, secret, (file, way) -> Audit.unlocked(file, way, given));
    }

    /**
     * Reads what can still be read of a journal that is too damaged to be unlocked.
     *
     * @throws CannotOpen with any reason but damage to boxes or keys
     */
    public Salvage salvage(Secret secret) throws CannotOpen {
        return looked(() -> SealedFile.open(db()), secret, Salvage::of);
    }

    /** Looking through a file as it is. */
    private interface Look<T> {
        T at(SealedFile file, WayIn way) throws SQLException;
    }

    private <T> T looked(HeldFile.Opening opening, Secret secret, Look<T> look) throws CannotOpen {
        requireJournal();
        return attempts.attempt(() -> {
            try (HeldFile held = HeldFile.of(folder, opening)) {
                WayIn way = WayIn.by(secret, held.file());
                try (KeyRing ignored = way.keys()) {
                    return look.at(held.file(), way);
                }
            } catch (SQLException e) {
                throw HeldFile.cannot(e);
            }
        });
    }

    private SealedFile file() throws SQLException, IOException, CannotOpen {
        // A file that was copied back may have come with rights for others.
        OwnerOnly.file(db());
        if (!LogCheck.whole(folder.resolve("daybook.db-wal"))) {
            throw new CannotOpen(Reason.DAMAGED, "log");
        }
        return SealedFile.open(db());
    }

    private void requireJournal() throws CannotOpen {
        if (!exists()) {
            throw new CannotOpen(Reason.NO_JOURNAL);
        }
    }

    /** How the keys are come by. */
    interface Entrance {
        WayIn into(SealedFile file) throws SQLException, CannotOpen;
    }

    OpenJournal unlock(Entrance entrance) throws CannotOpen {
        return held(this::file, entrance);
    }

    private OpenJournal held(HeldFile.Opening opening, Entrance entrance) throws CannotOpen {
        HeldFile held = HeldFile.of(folder, opening);
        try {
            OpenJournal open =
                    new OpenJournal(held.file(), entrance.into(held.file()).whole(), held::release);
            try {
                open.readAll();
                return open;
            } catch (CannotOpen damaged) {
                open.close();
                throw damaged;
            }
        } catch (SQLException e) {
            held.close();
            throw HeldFile.cannot(e);
        } catch (CannotOpen e) {
            held.close();
            throw e;
        }
    }

    /** An absent folder, or one with nothing in it but our own leftovers. */
    private boolean fit() throws CannotOpen {
        if (!Files.exists(folder)) {
            return true;
        }
        try {
            return OwnerOnly.children(folder).stream()
                    .map(path -> path.getFileName().toString())
                    .allMatch(name ->
                            // a server writes its own two before anybody chose a passphrase
                            name.equals("server.json")
                                    || name.startsWith("settings.")
                                    || name.equals("daybook.lock")
                                    || name.equals("tmp")
                                    || name.startsWith(HeldFile.UNFINISHED));
        } catch (IOException e) {
            throw new CannotOpen(Reason.READ_ONLY);
        }
    }
}
