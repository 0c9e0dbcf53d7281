package daybook.app.cli;

import java.util.List;

/** How a command ended, as other programs read it (the numbers are those of sysexits.h). */
public enum Exit {
    DONE(0),
    CHANGED(1),
    USAGE(64),
    REFUSED(65),
    NO_INPUT(66),
    NOT_RUNNING(69),
    FAULT(70),
    CANNOT_WRITE(73),
    OPEN_ELSEWHERE(75),
    LOCKED(77);

    private final int code;

    Exit(int code) {
        this.code = code;
    }

    public int code() {
        return code;
    }

    /** Ends a command with a sentence of the bundle. */
    Stop because(String key, Object... words) {
        return new Stop(this, key, List.of(words));
    }
}
