package daybook.app.cli;

import daybook.app.session.OwnFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** What is worth saying once, to whoever sits there. */
final class OnceSaid {
    private OnceSaid() {}

    /** A name after a command stays in the shell's history. An empty file in the journal's folder remembers that it was said. */
    static void aboutHistory(Shell shell, List<String> words) {
        Path said = shell.folder().resolve("history-told");
        if (!named(words) || shell.person().isEmpty() || !Files.isDirectory(shell.folder()) || Files.exists(said)) {
            return;
        }
        shell.mention("once.history");
        try {
            OwnFile.write(said, new byte[0]);
        } catch (IOException readOnly) {
            // then it is said once more
        }
    }

    private static boolean named(List<String> words) {
        for (String word : words) {
            if (word.startsWith("@")) {
                return true;
            }
        }
        return false;
    }
}
