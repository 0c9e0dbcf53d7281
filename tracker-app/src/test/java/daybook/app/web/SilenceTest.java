package daybook.app.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import daybook.app.session.BreaksWithWords;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** What somebody types stands in no log, on no error page, and in no file as it was typed. */
@ExtendWith(OutputCaptureExtension.class)
class SilenceTest {
    private static final String MARKER = BreaksWithWords.MARKER;

    @Test
    void a_fault_is_told_by_its_type_and_place_alone(CapturedOutput output) {
        try (Served served = Served.served(Clock.systemUTC(), true, made -> made.registerBean(BreaksWithWords.class))) {
            Visit visit = served.unlocked();
            Visit.Page page = visit.get("help/broken");
            assertEquals(500, page.status());
            assertTrue(page.body().contains("Something went wrong"));
            assertFalse(page.body().contains(MARKER));
            visit.get("help");
            assertEquals(400, visit.post("help/number", "of", MARKER).status());
            visit.get("help/" + MARKER + "?" + MARKER + "=" + MARKER);
        }
        assertTrue(output.getAll().contains("java.lang.IllegalStateException at daybook.app.session.BreaksWithWords"));
        assertFalse(output.getAll().contains(MARKER));
    }

    @Test
    void a_whole_visit_leaves_no_word_in_the_log_or_the_folder(CapturedOutput output) throws IOException {
        try (Served served = Served.locked(Clock.systemUTC())) {
            Visit visit = served.visit();
            visit.get("/");
            visit.post("/unlock", "passphrase", MARKER);
            visit.post("/unlock", "passphrase", Served.PASSPHRASE);
            visit.get("start/people");
            visit.post("start/people", "alias", MARKER, "kind", "partner");
            visit.post("start/people", "alias", MARKER, "kind", "partner");
            visit.post("settings", "exitPage", MARKER);
            assertEquals(1, served.timeline().people().size());
            for (Path file : files(served.folder())) {
                String content = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
                assertFalse(content.contains(MARKER), file.getFileName().toString());
                assertFalse(
                        content.contains(Served.PASSPHRASE), file.getFileName().toString());
            }
        }
        assertFalse(output.getAll().contains(MARKER));
        assertFalse(output.getAll().contains(Served.PASSPHRASE));
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            List<Path> files = all.filter(Files::isRegularFile).toList();
            assertTrue(files.size() > 2);
            return files;
        }
    }
}
