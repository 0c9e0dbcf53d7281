package daybook.app.store;

import java.util.OptionalLong;

/** Why a journal could not be made or opened. The reason is all it says: no path, no cause, no word of anybody's. */
public final class CannotOpen extends Exception {
    private static final long serialVersionUID = 1L;

    /** Each has a sentence in every language that says what to do. */
    public enum Reason {
        NO_JOURNAL,
        NOT_EMPTY,
        /** Also where the slot was altered: the two cannot be told apart. */
        WRONG_PASSPHRASE,
        /** Another try is running, or five were wrong. */
        WAIT_A_MOMENT,
        IN_USE,
        /** Nothing was written; {@link CannotOpen#box} names the first box that is not as it was, if it is a box. */
        DAMAGED,
        READ_ONLY,
        DISK_FULL,
        NEWER_FORMAT,
        KEY_OUTSIDE_BOUNDS
    }

    private final Reason reason;
    private final long box;

    CannotOpen(Reason reason) {
        this(reason, reason.name(), 0);
    }

    /** @param detail a code, never a message: those of files and parsers quote paths and content */
    CannotOpen(Reason reason, String detail) {
        this(reason, reason.name() + " " + detail, 0);
    }

    private CannotOpen(Reason reason, String message, long box) {
        super(message);
        this.reason = reason;
        this.box = box;
    }

    /** @param box number of the first box that is not as it was, from 1 */
    static CannotOpen damaged(long box) {
        return new CannotOpen(Reason.DAMAGED, Reason.DAMAGED.name() + " box " + box, box);
    }

    public Reason reason() {
        return reason;
    }

    /** @return number of the first damaged box, from 1, where one was found */
    public OptionalLong box() {
        return box == 0 ? OptionalLong.empty() : OptionalLong.of(box);
    }
}
