package daybook.app.keys;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.ByteBuffer;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

class SealTest {
    private static final byte[] KEY = Seal.random(32);
    private static final byte[] PLACE = Box.place(new byte[16], 4, 2);

    @Test
    void what_was_sealed_opens() {
        assertArrayEquals(
                new byte[] {1, 2},
                Seal.open(KEY, PLACE, Seal.seal(KEY, PLACE, new byte[] {1, 2})).orElseThrow());
    }

    @Test
    void one_bit_anywhere_and_it_does_not() {
        byte[] box = Seal.seal(KEY, PLACE, new byte[20]);
        for (int bit = 0; bit < box.length * 8; bit++) {
            byte[] altered = box.clone();
            altered[bit / 8] ^= (byte) (1 << bit % 8);
            assertTrue(Seal.open(KEY, PLACE, altered).isEmpty());
        }
    }

    @Test
    void elsewhere_it_does_not_open() {
        byte[] box = Box.sealed(KEY, PLACE, new byte[] {'{', '}'});
        assertTrue(Box.opened(KEY, PLACE, box).isPresent());
        assertTrue(Box.opened(KEY, Box.place(new byte[16], 5, 2), box).isEmpty());
        assertTrue(Box.opened(KEY, Box.place(new byte[16], 4, 3), box).isEmpty());
        assertTrue(Box.opened(KEY, Box.place(Seal.random(16), 4, 2), box).isEmpty());
        assertTrue(Box.opened(Seal.random(32), PLACE, box).isEmpty());
    }

    @Test
    void a_nonce_is_not_used_twice() {
        byte[] once = Seal.seal(KEY, PLACE, new byte[4]);
        byte[] again = Seal.seal(KEY, PLACE, new byte[4]);
        assertTrue(ByteBuffer.wrap(once, 0, 12).compareTo(ByteBuffer.wrap(again, 0, 12)) != 0);
    }

    @Test
    void only_a_rough_size_shows() {
        assertEquals(285, Box.sealed(KEY, PLACE, new byte[1]).length);
        assertEquals(285, Box.sealed(KEY, PLACE, new byte[252]).length);
        assertEquals(285 + 256, Box.sealed(KEY, PLACE, new byte[253]).length);
    }

    @Test
    void a_length_that_lies_does_not_open() {
        for (int length : new int[] {-1, 253, Integer.MAX_VALUE, Integer.MIN_VALUE}) {
            byte[] plain = ByteBuffer.allocate(256).putInt(length).array();
            byte[] box = ByteBuffer.allocate(285)
                    .put((byte) 1)
                    .put(Seal.seal(KEY, PLACE, plain))
                    .array();
            assertTrue(Box.opened(KEY, PLACE, box).isEmpty());
        }
    }

    @Test
    void nothing_anybody_puts_in_a_box_makes_it_fall_over() {
        Random random = new Random(11);
        for (int i = 0; i < 20_000; i++) {
            byte[] noise = new byte[random.nextInt(700)];
            random.nextBytes(noise);
            if (i % 2 == 0 && noise.length > 0) {
                noise[0] = 1;
            }
            assertEquals(Optional.empty(), Box.opened(KEY, PLACE, noise).map(opened -> noise.length));
        }
    }
}
