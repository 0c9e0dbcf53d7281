package daybook.app.cli;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;

/** A file the person asked for: whole or not at all, and readable by them alone. */
final class OutFile {
    private OutFile() {}

    /** Asked before any work is done. */
    static void check(Path file) throws Stop {
        Path folder = file.toAbsolutePath().getParent();
        boolean fits =
                folder != null && Files.isDirectory(folder) && Files.isWritable(folder) && !Files.isDirectory(file);
        if (!fits) {
            throw Exit.CANNOT_WRITE.because("out.cannot");
        }
    }

    /** Written beside it under another name first, so that an older file stays until the new one is whole. */
    static void replace(Path file, byte[] content) throws Stop {
        Path target = file.toAbsolutePath();
        Path beside = target.resolveSibling(
                target.getFileName() + ".part-" + ProcessHandle.current().pid());
        try {
            try (FileChannel channel = FileChannel.open(
                    beside,
                    Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE),
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")))) {
                ByteBuffer bytes = ByteBuffer.wrap(content);
                while (bytes.hasRemaining()) {
                    channel.write(bytes);
                }
                channel.force(true);
            }
            Files.move(beside, target, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException cannot) {
            discard(beside);
            throw Exit.CANNOT_WRITE.because("out.cannot");
        }
    }

    private static void discard(Path beside) {
        try {
            Files.deleteIfExists(beside);
        } catch (IOException left) {
            // The reason it could not be written stands in its way too; the person is told of that one.
        }
    }
}
