package daybook.app.cli;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;

/** A secret that is written once, into a file that was not there before and is its owner's alone. */
final class FreshFile {
    private FreshFile() {}

    static void check(Path file) throws Stop {
        if (Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
            throw Exit.CANNOT_WRITE.because("out.exists");
        }
        OutFile.check(file);
    }

    static void write(Path file, String secret) throws Stop {
        try (FileChannel channel = FileChannel.open(
                file,
                Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE),
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")))) {
            ByteBuffer bytes = ByteBuffer.wrap((secret + "\n").getBytes(StandardCharsets.UTF_8));
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
            channel.force(true);
        } catch (IOException cannot) {
            throw Exit.CANNOT_WRITE.because("out.cannot");
        }
    }
}
