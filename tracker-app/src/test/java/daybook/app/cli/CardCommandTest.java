package daybook.app.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CardCommandTest extends CommandLineCase {

    private Path out() {
        return folder.resolve("card.pdf");
    }

    @Test
    void a_card_needs_no_journal_and_is_the_same_each_time() throws IOException {
        Ran ran = bare("", "card", "--month", "2026-12", "--out", out().toString(), "--lang", "en");
        assertEquals(0, ran.exit(), ran::err);
        byte[] first = Files.readAllBytes(out());
        assertTrue(new String(first, StandardCharsets.ISO_8859_1).startsWith("%PDF-1."));
        bare("", "card", "--month", "2026-12", "--out", out().toString(), "--lang", "en");
        assertArrayEquals(first, Files.readAllBytes(out()));
        assertFalse(Files.exists(home()));
        bare("", "card", "--month", "2026-12", "--paper", "letter", "--out", out().toString(), "--lang", "de");
        assertFalse(java.util.Arrays.equals(first, Files.readAllBytes(out())));
    }

    @ParameterizedTest
    @ValueSource(strings = {"--month 2026", "--month 2026-13", "--month 2026-12 --paper a5", "--paper a4"})
    void a_slip_of_the_keyboard_writes_nothing_and_says_how_it_is_written(String options) {
        Ran ran = run(("card --out " + out() + " " + options).split(" "));
        assertEquals(64, ran.exit());
        assertFalse(ran.err().isBlank());
        assertFalse(Files.exists(out()));
    }
}
