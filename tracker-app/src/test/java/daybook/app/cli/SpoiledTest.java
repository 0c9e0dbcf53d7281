package daybook.app.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import daybook.app.cli.LogCommandTest.Answers;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.junit.jupiter.api.Test;

/** Files that are not as they were left: an answer in words, whichever command meets them. */
class SpoiledTest extends CommandLineCase {
    @Test
    void a_log_beside_the_file_that_is_not_one_is_1_for_verify_and_65_for_the_others() throws IOException {
        run("init");
        assertEquals(0, run("verify").exit());
        Path log = home().resolve("daybook.db-wal");
        Files.write(log, new byte[4_096], StandardOpenOption.CREATE);
        Ran verified = run("verify");
        assertEquals(1, verified.exit(), verified.err());
        assertTrue(verified.out().startsWith("Changed:"), verified.out());
        assertEquals(1, bare("", "--home", home().toString(), "verify").exit(), "without the passphrase too");
        assertEquals(65, run("facts", "--period", "2026").exit());
    }

    @Test
    void nobody_of_that_name_is_told_where_people_are_added_unless_one_is_near() throws IOException {
        withPeople();
        assertTrue(run("log", "level", "@Zora").err().contains("added in the browser"));
        assertTrue(run("log", "level", "@Alx").err().contains("Did you mean @alex?"));
    }

    @Test
    void a_week_is_looked_back_on_in_three_answers() throws IOException {
        withPeople();
        person = new Answers("no", "said no once", "Sunday evening");
        Ran ran = run("week");
        assertEquals(0, ran.exit(), ran.err());
        String exported = exported();
        assertTrue(exported.contains("\"wins\":\"said no once\""), exported);
        assertTrue(exported.contains("\"bestFriend\":\"no\""), exported);
    }
}
