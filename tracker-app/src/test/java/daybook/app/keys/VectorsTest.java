package daybook.app.keys;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import daybook.app.proof.Tree;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;

/** The bytes of the format, so that no change of ours can shift them unseen. */
class VectorsTest {
    private static final byte[] COUNTING = HexFormat.of().parseHex("000102030405060708090a0b0c0d0e0f");

    private static byte[] filled(int value, int length) {
        byte[] bytes = new byte[length];
        Arrays.fill(bytes, (byte) value);
        return bytes;
    }

    private static void assertEnds(String start, String end, byte[] bytes) {
        String hex = HexFormat.of().formatHex(bytes);
        assertEquals(start, hex.substring(0, start.length()));
        assertEquals(end, hex.substring(hex.length() - end.length()));
    }

    private static byte[] box() {
        byte[] json = "{\"v\":1}".getBytes(StandardCharsets.UTF_8);
        return Box.sealed(filled(0x11, 32), Box.place(COUNTING, 0, 1), json, filled(0x22, 12));
    }

    @Test
    void a_box() throws Exception {
        byte[] box = box();
        assertEquals(285, box.length);
        assertEnds("3177a51b", "633eb40b", MessageDigest.getInstance("SHA-256").digest(box));
    }

    @Test
    void a_leaf_over_the_place_and_the_box() {
        assertEnds("9c243cf9", "24cfe714", Tree.leaf(Box.place(COUNTING, 0, 1), box()));
    }

    @Test
    void the_place_of_a_box() {
        assertEquals(
                "626f7801" + "000102030405060708090a0b0c0d0e0f" + "0000000000000001"
                        + "000102030405060708090a0b0c0d0e0f" + "0000000000000000" + "00000001",
                HexFormat.of().formatHex(Box.place(COUNTING, 0, 1)));
    }

    @Test
    void the_head() {
        assertEquals(
                "444159424f4f4b00" + "0101" + "000102030405060708090a0b0c0d0e0f",
                HexFormat.of().formatHex(Box.head(COUNTING)));
    }

    @Test
    void a_key_from_a_passphrase() {
        try (Secret secret = Secret.ofChars("correct horse battery staple".toCharArray())) {
            assertEnds("0d1a3c65", "8ddc3c2e", Slot.derive(Slot.params(Slot.PASSPHRASE, COUNTING), secret));
        }
    }

    @Test
    void a_slot_around_the_master_key() {
        try (Secret secret = Secret.ofChars("correct horse battery staple".toCharArray())) {
            byte[] params = Slot.params(Slot.PASSPHRASE, COUNTING);
            assertEquals(
                    "01" + "01" + "00010000" + "00000003" + "01" + "000102030405060708090a0b0c0d0e0f",
                    HexFormat.of().formatHex(params));
            byte[] head = Box.head(COUNTING);
            byte[] wrap = Seal.seal(
                    Slot.derive(params, secret), Slot.place(head, params), filled(0x33, 32), filled(0x22, 12));
            assertEquals(60, wrap.length);
            assertEnds("22222222", "793f1b7d", wrap);
            assertArrayEquals(
                    filled(0x33, 32), new Slot(params, wrap).open(secret, head).orElseThrow());
        }
    }

    @Test
    void a_wrapped_data_key() {
        DataKey key = new DataKey(7, filled(0x11, 32), DataKey.Topic.of("robin-1"));
        byte[] wrap = key.wrapped(filled(0x33, 32), COUNTING);
        assertEquals(77, wrap.length);
        DataKey back = DataKey.unwrapped(7, wrap, filled(0x33, 32), COUNTING).orElseThrow();
        assertArrayEquals(key.key(), back.key());
        assertEquals(key.topic(), back.topic());
        assertEquals(
                true, DataKey.unwrapped(8, wrap, filled(0x33, 32), COUNTING).isEmpty());
    }

    @Test
    void a_persons_topic_is_a_digest_of_the_id() throws Exception {
        byte[] digest = MessageDigest.getInstance("SHA-256").digest("robin-1".getBytes(StandardCharsets.UTF_8));
        assertEquals(new DataKey.Topic(1, HexFormat.of().formatHex(digest, 0, 16)), DataKey.Topic.of("robin-1"));
        assertEquals(new DataKey.Topic(0, "00".repeat(16)), DataKey.Topic.of(null));
    }

    @Test
    void a_recovery_key_on_paper() {
        byte[] bytes = HexFormat.of().parseHex("000102030405060708090a0b0c0d0e0f10111213");
        assertEquals(
                "000G-40R4-0M30-E209-185G-R38E-1W81-24GK-WYQB",
                String.join("-", RecoveryKey.of(bytes).groups()));
    }
}
