package daybook.app.store;

import daybook.app.store.CannotOpen.Reason;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;

/** A journal's file together with the lock on its folder: opened and given back as one. */
final class HeldFile implements AutoCloseable {
    /** A journal in the making; if one is left, nothing in it was ever acknowledged. */
    static final String UNFINISHED = "daybook.new";

    private final HomeLock lock;
    private final SealedFile file;

    private HeldFile(HomeLock lock, SealedFile file) {
        this.lock = lock;
        this.file = file;
    }

    /** How the file comes to be open. */
    interface Opening {
        SealedFile open() throws SQLException, IOException, CannotOpen;
    }

    static HeldFile of(Path folder, Opening opening) throws CannotOpen {
        HomeLock lock = HomeLock.taken(folder);
        try {
            OwnerOnly.sweep(folder, UNFINISHED);
            ProcessFolder.make(folder.resolve("tmp"));
            return new HeldFile(lock, opening.open());
        } catch (SQLException e) {
            lock.release();
            throw cannot(e);
        } catch (IOException e) {
            lock.release();
            throw OwnerOnly.cannot(folder);
        } catch (CannotOpen | RuntimeException e) {
            lock.release();
            throw e;
        }
    }

    SealedFile file() {
        return file;
    }

    void release() {
        lock.release();
    }

    static CannotOpen cannot(SQLException e) {
        Reason reason = SqliteCode.reason(e);
        return new CannotOpen(reason, "sqlite " + SqliteCode.extended(e));
    }

    @Override
    public void close() {
        try (file) {
            // Nothing was written; closing it is all.
        } catch (SQLException alreadyDone) {
            // The reason it could not be used is on its way up.
        } finally {
            lock.release();
        }
    }
}
