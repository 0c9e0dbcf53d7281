package daybook.app.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import daybook.reports.pdf.PdfPictures;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SummaryCommandTest extends CommandLineCase {

    @BeforeEach
    void aSampleJournal() {
        run("demo");
    }

    private Path file() {
        return folder.resolve("pages.pdf");
    }

    private Ran summary(String input, String... more) {
        List<String> all = new ArrayList<>(
                List.of("summary", "--period", "2026-10", "--for", "therapist", "--out", file().toString()));
        all.addAll(List.of(more));
        return piped(input, all.toArray(String[]::new));
    }

    private String text(String password) throws IOException {
        return PdfPictures.text(Files.readAllBytes(file()), password);
    }

    @Test
    void questions_come_from_what_is_piped_in_and_names_in_them_are_covered() throws IOException {
        Ran ran = summary("How to say no to Alex\n\nand to Robin\n", "--talk");
        assertEquals(0, ran.exit(), ran.err());
        assertTrue(text("").contains("How to say no to Person A"));
        assertTrue(ran.err().contains("and to Person B"), "each own line is told");
        assertFalse(text("").contains("Robin"));
    }

    @Test
    void a_password_is_written_once_into_a_file_of_its_own() throws IOException {
        Path secret = folder.resolve("secret");
        assertEquals(0, summary("", "--password-file", secret.toString()).exit());
        String password = Files.readString(secret).strip();
        assertEquals(7, password.split(" ").length);
        assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(secret)));
        assertTrue(text(password).contains("Summary, October 2026"));
        byte[] before = Files.readAllBytes(file());
        Ran again = summary("", "--password-file", secret.toString());
        assertEquals(73, again.exit());
        assertEquals(password, Files.readString(secret).strip());
        assertEquals(before.length, Files.readAllBytes(file()).length, "nothing was made");
    }

    @Test
    void what_is_hidden_is_not_there_and_what_is_shown_is() throws IOException {
        assertEquals(0, summary("", "--hide", "felt,@Alex", "--show", "names").exit());
        assertFalse(text("").contains("How contact left me"));
        assertFalse(text("").contains("Alex"));
        assertTrue(text("").contains("Robin (parent)") || text("").contains("Sam (friend)"));
    }

    @Test
    void words_it_does_not_know_are_told_and_nothing_is_made() {
        assertEquals(64, summary("", "--show", "everything").exit());
        assertEquals(65, summary("", "--hide", "@Nobody").exit());
        assertFalse(Files.exists(file()));
    }
}
