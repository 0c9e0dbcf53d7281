package daybook.app.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A folder of this process's own under the journal's {@code tmp}, for what libraries insist on unpacking: SQLite's native
 * code, font caches. It holds no content. One a process, so that nobody sweeps what another is just loading.
 */
final class ProcessFolder {
    private ProcessFolder() {}

    static Path of(Path tmp) {
        return tmp.resolve(Long.toString(ProcessHandle.current().pid()));
    }

    /** Points the libraries here. Must come before the first of them is touched. */
    static void announce(Path tmp) {
        System.setProperty("org.sqlite.tmpdir", of(tmp).toString());
        System.setProperty("user.home", of(tmp).toString());
    }

    /** Makes the folder if the libraries were pointed at it; a journal opened by a test or a tool needs none. */
    static void make(Path tmp) throws IOException {
        if (!of(tmp).toString().equals(System.getProperty("org.sqlite.tmpdir"))) {
            return;
        }
        OwnerOnly.folder(tmp);
        OwnerOnly.folder(of(tmp));
    }

    /** Deletes what processes that are gone left behind. */
    static void sweep(Path tmp) {
        try {
            if (Files.isDirectory(tmp)) {
                for (Path left : OwnerOnly.children(tmp)) {
                    if (!inUse(left.getFileName().toString())) {
                        OwnerOnly.delete(left);
                    }
                }
            }
        } catch (IOException atNextStart) {
            // It holds nothing but copies of what is on the class path.
        }
    }

    private static boolean inUse(String name) {
        return name.matches("[0-9]{1,18}")
                && ProcessHandle.of(Long.parseLong(name)).isPresent();
    }
}
