package daybook.app.cli;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

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

    /** Several files go into a folder of their own: an absent one, or one that is empty. */
    static void checkFolder(Path folder) throws Stop {
        if (!Files.exists(folder)) {
            check(folder);
            return;
        }
        try (Stream<Path> there = Files.list(folder)) {
            if (there.findAny().isEmpty() && Files.isWritable(folder)) {
                return;
            }
        } catch (IOException notAFolder) {
            // said below
        }
        throw Exit.CANNOT_WRITE.because("out.not-empty");
    }

    static void folder(Path folder, Map<String, byte[]> files) throws Stop {
        try {
            if (!Files.exists(folder)) {
                Files.createDirectory(
                        folder, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
            }
        } catch (IOException cannot) {
            throw Exit.CANNOT_WRITE.because("out.cannot");
        }
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            replace(folder.resolve(file.getKey()), file.getValue());
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
