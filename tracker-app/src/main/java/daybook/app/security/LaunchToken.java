package daybook.app.security;

import daybook.app.session.Pass;
import java.util.concurrent.atomic.AtomicReference;

/** The secret in the one-time link: 256 bits, and spent by the first right use. */
public final class LaunchToken {
    private final AtomicReference<String> left = new AtomicReference<>(Pass.random(32));

    /** @return the token to be printed, or "" once it is spent */
    public String value() {
        return left.get();
    }

    public boolean spend(String given) {
        String expected = left.get();
        return !expected.isEmpty() && Pass.same(expected, given) && left.compareAndSet(expected, "");
    }

    @Override
    public String toString() {
        return "LaunchToken";
    }
}
