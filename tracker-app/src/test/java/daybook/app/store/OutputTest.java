package daybook.app.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a process prints, logs and leaves lying about while a journal is used, misused and damaged. */
class OutputTest {
    private static final List<String> MARKERS = List.of(
            "Robin",
            "Zaubernuss",
            "My phone",
            "You never listen",
            "river",
            "reading",
            "violet harbour",
            "holiday",
            "Line one",
            "secret-folder");

    @TempDir
    Path folder;

    private List<String> found(Path home, String... more) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                System.getProperty("java.class.path"),
                Story.class.getName(),
                home.toString()));
        command.addAll(List.of(more));
        Process story = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(story.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(0, story.waitFor(), said);
        assertTrue(said.endsWith("the end\n"), said);
        assertTrue(said.contains("WRONG_PASSPHRASE") && said.contains("DAMAGED") && said.contains("STORE_FAULT"), said);
        assertTrue(said.contains("unpacked") && !said.contains("unpacked 0"), said);
        List<String> found = new ArrayList<>();
        for (String marker : MARKERS) {
            if (said.contains(marker)) {
                found.add(marker);
            }
        }
        return found;
    }

    @Test
    void nothing_private_is_printed_or_logged() throws Exception {
        Path home = folder.resolve("secret-folder");
        assertEquals(List.of(), found(home));
        for (String marker : MARKERS.subList(0, MARKERS.size() - 1)) {
            assertFalse(Desk.holds(home, marker), marker);
        }
    }

    @Test
    void a_word_that_slips_out_is_found_and_what_libraries_unpacked_is_swept_at_the_next_start() throws Exception {
        Path home = folder.resolve("j");
        assertEquals(List.of("Robin"), found(home, "Robin said"));
        assertEquals(1, OwnerOnly.children(home.resolve("tmp")).size());
        Path left = Files.createDirectories(home.resolve("tmp/999999999"));
        Files.createFile(left.resolve("sqlite-native.so"));
        Path ours = Files.createDirectories(
                home.resolve("tmp/" + ProcessHandle.current().pid()));
        Files.createFile(ours.resolve("font.cache"));

        ProcessFolder.sweep(home.resolve("tmp"));

        assertFalse(Files.exists(left));
        assertTrue(Files.exists(ours.resolve("font.cache")));
        assertEquals(List.of(ours), OwnerOnly.children(home.resolve("tmp")));
    }
}
