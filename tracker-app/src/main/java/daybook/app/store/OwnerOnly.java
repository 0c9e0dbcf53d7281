package daybook.app.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;
import java.util.stream.Stream;

/** Files and folders that only their owner may touch, from the moment they exist. */
final class OwnerOnly {
    private static final Set<PosixFilePermission> FILE = PosixFilePermissions.fromString("rw-------");
    private static final Set<PosixFilePermission> FOLDER = PosixFilePermissions.fromString("rwx------");

    private OwnerOnly() {}

    static void folder(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            Files.createDirectories(folder, PosixFilePermissions.asFileAttribute(FOLDER));
        }
        Files.setPosixFilePermissions(folder, FOLDER);
    }

    /** Makes an empty file before anybody writes to it: SQLite alone would let others read it. */
    static void file(Path file) throws IOException {
        if (!Files.exists(file)) {
            Files.createFile(file, PosixFilePermissions.asFileAttribute(FILE));
        }
        Files.setPosixFilePermissions(file, FILE);
    }

    /** Deletes a file or folder and what SQLite may have left beside it. */
    static void sweep(Path path) {
        try (Stream<Path> beside = Files.list(path.toAbsolutePath().getParent())) {
            for (Path left : beside.filter(other -> other.getFileName()
                            .toString()
                            .startsWith(path.getFileName().toString()))
                    .toList()) {
                delete(left);
            }
        } catch (IOException atNextStart) {
            // Left-overs of an unfinished start hold nothing that is not sealed.
        }
    }

    private static void delete(Path path) throws IOException {
        if (Files.isDirectory(path)) {
            try (Stream<Path> inside = Files.list(path)) {
                for (Path child : inside.toList()) {
                    delete(child);
                }
            }
        }
        Files.deleteIfExists(path);
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
}
