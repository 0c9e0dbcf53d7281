package daybook.app.keys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.ByteBuffer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SlotTest {
    private static Slot costing(int kdf, int kib, int passes, int lanes) {
        byte[] params = ByteBuffer.allocate(27)
                .put((byte) 1)
                .put((byte) kdf)
                .putInt(kib)
                .putInt(passes)
                .put((byte) lanes)
                .array();
        return new Slot(params, new byte[60]);
    }

    @ParameterizedTest
    @CsvSource({"65536,3,1", "1048576,16,4", "262144,3,1"})
    void a_cost_within_bounds_is_paid(int kib, int passes, int lanes) {
        assertTrue(costing(1, kib, passes, lanes).withinBounds());
    }

    @ParameterizedTest
    @CsvSource({
        "1,65535,3,1",
        "1,1048577,3,1",
        "1,65536,2,1",
        "1,65536,17,1",
        "1,65536,3,0",
        "1,65536,3,5",
        "2,65536,3,1",
        "1,-1,3,1",
        "1,65536,-1,1",
        "1,65536,3,-1"
    })
    void a_cost_outside_is_refused_before_anything_is_computed(int kdf, int kib, int passes, int lanes) {
        assertFalse(costing(kdf, kib, passes, lanes).withinBounds());
    }

    @ParameterizedTest
    @CsvSource({"1", "2"})
    void a_slot_says_its_kind(int kind) {
        assertEquals(kind, new Slot(Slot.params(kind, new byte[16]), new byte[60]).kind());
        assertFalse(new Slot(new byte[26], new byte[60]).withinBounds());
    }
}
