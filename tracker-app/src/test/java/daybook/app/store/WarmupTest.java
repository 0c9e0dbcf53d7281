package daybook.app.store;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class WarmupTest {
    @Test
    void runs_beside_everything_else_and_ends() throws Exception {
        Thread warmup = Warmup.start();
        assertTrue(warmup.isDaemon());
        warmup.join(120_000);
        assertFalse(warmup.isAlive());
    }
}
