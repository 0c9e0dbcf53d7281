package daybook.app.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Saved means: the disk was told to keep it before we said so. A kill shows nothing of that, the system calls do. */
class FlushTest {
    private static final int SAVES = 30;

    @TempDir
    Path folder;

    @Test
    void the_disk_is_told_before_anything_is_said_to_be_saved() throws Exception {
        assertEquals(0, unflushed("log"));
    }

    @Test
    void a_store_that_does_not_tell_the_disk_is_seen() throws Exception {
        assertTrue(unflushed("loose") > SAVES / 2);
    }

    /** @return how often something was said to be saved with no flush since the last time */
    private long unflushed(String what) throws Exception {
        assumeTrue(traceable(), "no strace here");
        Desk desk = Desk.made(folder.resolve(what), 0);
        Path trace = folder.resolve(what + ".trace");
        List<String> traced =
                List.of("strace", "-f", "--seccomp-bpf", "-e", "trace=write,fsync,fdatasync", "-o", trace.toString());
        try (Child.Running child = Child.Running.of(traced, desk, what, 0)) {
            assertEquals("open 0", child.line());
            for (int i = 0; i < SAVES; i++) {
                assertEquals("saved " + i, child.line());
            }
        }
        return unflushed(Files.readAllLines(trace));
    }

    private static long unflushed(List<String> calls) {
        long count = 0;
        boolean flushed = false;
        for (String call : calls) {
            if (call.contains("write(1, \"saved ")) {
                count += flushed ? 0 : 1;
                flushed = false;
            } else if (call.contains("fsync(") || call.contains("fdatasync(")) {
                flushed = true;
            }
        }
        return count;
    }

    private static boolean traceable() throws InterruptedException {
        try {
            return new ProcessBuilder("strace", "-f", "--seccomp-bpf", "-o", "/dev/null", "true")
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException none) {
            return false;
        }
    }
}
