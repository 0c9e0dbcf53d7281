package daybook.app.store;

import daybook.app.store.CannotOpen.Reason;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** Held while a journal is open: two processes in one file would overwrite each other. It dies with the process. */
final class HomeLock {
    private final FileChannel channel;

    private HomeLock(FileChannel channel) {
        this.channel = channel;
    }

    static HomeLock taken(Path folder) throws CannotOpen {
        try {
            OwnerOnly.folder(folder);
            Path file = folder.resolve("daybook.lock");
            OwnerOnly.file(file);
            FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE);
            if (!locked(channel)) {
                channel.close();
                throw new CannotOpen(Reason.IN_USE);
            }
            return new HomeLock(channel);
        } catch (IOException e) {
            throw JournalHome.cannot(e);
        }
    }

    private static boolean locked(FileChannel channel) throws IOException {
        try {
            FileLock lock = channel.tryLock();
            return lock != null;
        } catch (OverlappingFileLockException ours) {
            return false;
        }
    }

    void release() {
        try {
            channel.close();
        } catch (IOException gone) {
            // A lock that cannot be given back ends with the process.
        }
    }
}
