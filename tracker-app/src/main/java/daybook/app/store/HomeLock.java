package daybook.app.store;

import daybook.app.store.CannotOpen.Reason;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Held while a journal is open: two processes in one file would overwrite each other. It dies with the process. */
final class HomeLock {
    /**
     * Folders this process holds. Asking the lock file itself a second time would open and close it, and on Linux closing
     * any handle of a file gives up the whole process's lock on it.
     */
    private static final Set<Object> OURS = ConcurrentHashMap.newKeySet();

    private final Object folder;
    private final FileChannel channel;

    private HomeLock(Object folder, FileChannel channel) {
        this.folder = folder;
        this.channel = channel;
    }

    /** @throws CannotOpen {@code IN_USE}, {@code READ_ONLY} or {@code DISK_FULL} */
    static HomeLock taken(Path folder) throws CannotOpen {
        try {
            OwnerOnly.folder(folder);
            if (!Files.isWritable(folder)) {
                throw new CannotOpen(Reason.READ_ONLY, "folder");
            }
            Object key = folder.toRealPath();
            if (!OURS.add(key)) {
                throw new CannotOpen(Reason.IN_USE);
            }
            try {
                return new HomeLock(key, locked(folder.resolve("daybook.lock")));
            } catch (IOException | CannotOpen e) {
                OURS.remove(key);
                throw e;
            }
        } catch (IOException e) {
            throw OwnerOnly.cannot(folder);
        }
    }

    private static FileChannel locked(Path file) throws IOException, CannotOpen {
        OwnerOnly.file(file);
        FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE);
        try {
            if (channel.tryLock() != null) {
                return channel;
            }
        } catch (OverlappingFileLockException ours) {
            // As good as held by another process.
        } catch (IOException e) {
            channel.close();
            throw e;
        }
        channel.close();
        throw new CannotOpen(Reason.IN_USE);
    }

    void release() {
        try {
            channel.close();
        } catch (IOException gone) {
            // A lock that cannot be given back ends with the process.
        } finally {
            OURS.remove(folder);
        }
    }
}
