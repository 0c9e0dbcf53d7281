package daybook.app.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A golden file that was once committed is what somebody's journal holds: it is never changed, moved or deleted. */
class OnlyAddedTest {
    private static final Path HERE = Path.of("").toAbsolutePath();

    @Test
    void no_golden_file_was_ever_changed() throws Exception {
        assumeTrue(git(HERE, "rev-parse", "--is-inside-work-tree").startsWith("true"), "not a git clone");
        assertEquals("", changed(HERE, Golden.FOLDER));
        assertEquals("", changed(HERE, GoldenWords.FOLDER));
    }

    @Test
    void one_that_is_added_is_fine_and_one_that_is_changed_is_found(@TempDir Path repository) throws Exception {
        Path golden = Files.createDirectory(repository.resolve("golden"));
        git(repository, "init", "-q");
        committed(repository, golden.resolve("a.r1.json"), "{}");
        committed(repository, golden.resolve("a.r2.json"), "{}");
        assertEquals("", changed(repository, Path.of("golden")));

        Files.writeString(golden.resolve("a.r1.json"), "{\"changed\":1}");
        assertNotEquals("", changed(repository, Path.of("golden")));
        committed(repository, golden.resolve("a.r1.json"), "{\"changed\":2}");
        assertNotEquals("", changed(repository, Path.of("golden")));
    }

    private static void committed(Path repository, Path file, String content) throws Exception {
        Files.writeString(file, content);
        git(repository, "add", "-A");
        git(repository, "-c", "user.name=a", "-c", "user.email=a@b", "commit", "-q", "-m", "a");
    }

    /** In any commit there is, and in the files as they lie. */
    private static String changed(Path at, Path folder) throws Exception {
        return git(at, "log", "--diff-filter=MDR", "--format=", "--name-only", "HEAD", "--", folder.toString())
                + git(at, "diff", "--diff-filter=MDR", "--name-only", "HEAD", "--", folder.toString());
    }

    private static String git(Path at, String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("git"));
        command.addAll(List.of(arguments));
        Process git = new ProcessBuilder(command)
                .directory(at.toFile())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        String said = new String(git.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        git.waitFor();
        return said.strip();
    }
}
