package daybook.app.keys;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

class RecoveryKeyTest {
    private static final String PAPER = "000G-40R4-0M30-E209-185G-R38E-1W81-24GK-WYQB";

    private static byte[] bytes(String typed) {
        return RecoveryKey.parse(typed).orElseThrow().secret().bytes();
    }

    @Test
    void is_read_back_however_it_is_typed() {
        byte[] key = bytes(PAPER);
        assertArrayEquals(key, bytes(PAPER.replace("-", "")));
        assertArrayEquals(
                key, bytes(" " + PAPER.toLowerCase(java.util.Locale.ROOT).replace("-", "  ") + "\n"));
        assertArrayEquals(key, bytes(PAPER.replace('0', 'O').replace('1', 'l')));
        assertArrayEquals(key, bytes(PAPER.replace('0', 'o').replace('1', 'I')));
    }

    @Test
    void a_slip_of_the_pen_is_told_from_a_wrong_key() {
        assertTrue(RecoveryKey.parse(PAPER.replace("E209", "E208")).isEmpty());
        assertTrue(RecoveryKey.parse(PAPER.replace("WYQB", "WYQC")).isEmpty());
        assertTrue(RecoveryKey.parse("40R4-000G" + PAPER.substring(9)).isEmpty());
        assertTrue(RecoveryKey.parse(PAPER.substring(1)).isEmpty());
        assertTrue(RecoveryKey.parse(PAPER + "0").isEmpty());
        assertTrue(RecoveryKey.parse(PAPER.replace('K', 'U')).isEmpty());
        assertTrue(RecoveryKey.parse("").isEmpty());
    }

    @RepeatedTest(20)
    void any_fresh_key_is_read_back() {
        RecoveryKey key = RecoveryKey.fresh();
        assertArrayEquals(key.secret().bytes(), bytes(String.join("-", key.groups())));
    }

    @Test
    void closing_leaves_zeros_and_printing_leaves_nothing() {
        RecoveryKey key = RecoveryKey.fresh();
        key.close();
        assertArrayEquals(new byte[20], key.secret().bytes());
        assertEquals("RecoveryKey", key.toString());
    }
}
