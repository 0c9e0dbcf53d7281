package daybook.app.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import org.junit.jupiter.api.Test;

/** An imported mood name or note that states a wish to die brings up a line of support, once. */
class ImportCareTest extends CommandLineCase {
    private static final String HEADER = "full_date,date,weekday,time,mood,activities,note\n";
    private static final String SUPPORT = "You need not carry that alone";

    private String imported(String mood, String note, String... more) throws IOException {
        String file = ownFile("d.csv", HEADER + "2020-05-30,30 May,Saturday,6:50 pm," + mood + ",," + note + "\n")
                .toString();
        Ran ran = more.length == 0 ? run("import", file) : run("import", file, more[0]);
        assertEquals(0, ran.exit());
        return ran.out();
    }

    @Test
    void a_mood_name_and_a_note_are_heard_and_only_when_they_come_in() throws IOException {
        run("init");
        assertFalse(imported("suicidal", "", "--dry-run").contains(SUPPORT));
        assertTrue(imported("suicidal", "").contains(SUPPORT));
        assertFalse(imported("suicidal", "").contains(SUPPORT), "nothing new came in");
        assertTrue(imported("awful", "I want to die").contains(SUPPORT));
    }

    @Test
    void other_words_bring_up_nothing() throws IOException {
        run("init");
        assertFalse(imported("rad", "dying for a coffee").contains(SUPPORT));
    }
}
