package daybook.app.store;

import daybook.app.store.CannotOpen.Reason;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Files and folders that only their owner may touch, from the moment they exist. */
final class OwnerOnly {
    private static final Set<PosixFilePermission> FILE = PosixFilePermissions.fromString("rw-------");
    private static final Set<PosixFilePermission> FOLDER = PosixFilePermissions.fromString("rwx------");
    private static final long A_LITTLE_ROOM = 256 * 1024;

    private OwnerOnly() {}

    static void folder(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            Files.createDirectories(folder, PosixFilePermissions.asFileAttribute(FOLDER));
        }
        narrow(folder, FOLDER);
    }

    /** Makes an empty file before anybody writes to it: SQLite alone would let others read it. */
    static void file(Path file) throws IOException {
        if (!Files.exists(file)) {
            Files.createFile(file, PosixFilePermissions.asFileAttribute(FILE));
        }
        narrow(file, FILE);
    }

    /** Takes rights away and never gives any: a folder its owner made read-only stays so. */
    private static void narrow(Path path, Set<PosixFilePermission> most) throws IOException {
        Set<PosixFilePermission> rights = Files.getPosixFilePermissions(path);
        if (rights.retainAll(most)) {
            Files.setPosixFilePermissions(path, rights);
        }
    }

    /** Deletes a file and what SQLite may have left beside it. */
    static void sweep(Path folder, String name) {
        try {
            for (Path left : children(folder)) {
                if (left.getFileName().toString().startsWith(name)) {
                    delete(left);
                }
            }
        } catch (IOException atNextStart) {
            // Left-overs of an unfinished start hold nothing that is not sealed.
        }
    }

    static void delete(Path path) throws IOException {
        if (Files.isDirectory(path, java.nio.file.LinkOption.NOFOLLOW_LINKS)) {
            for (Path child : children(path)) {
                delete(child);
            }
        }
        Files.deleteIfExists(path);
    }

    static List<Path> children(Path folder) throws IOException {
        try (Stream<Path> inside = Files.list(folder)) {
            return inside.toList();
        }
    }

    /** Renames a finished file into place and makes both the file and its name durable. */
    static void moveInto(Path from, Path to) throws IOException {
        try (FileChannel content = FileChannel.open(from, StandardOpenOption.WRITE)) {
            content.force(true);
        }
        Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        try (FileChannel folder = FileChannel.open(to.toAbsolutePath().getParent(), StandardOpenOption.READ)) {
            folder.force(true);
        }
    }

    /** Why a file could not be made in a folder. What the system says is in its own language, so it is asked for room. */
    static CannotOpen cannot(Path folder) {
        try {
            Path there = Files.exists(folder) ? folder : folder.toAbsolutePath().getParent();
            boolean full = there != null && Files.getFileStore(there).getUsableSpace() < A_LITTLE_ROOM;
            return new CannotOpen(full ? Reason.DISK_FULL : Reason.READ_ONLY);
        } catch (IOException unknown) {
            return new CannotOpen(Reason.READ_ONLY);
        }
    }
}
