package daybook.app.store;

/** Why a journal could not be made or opened. The reason is all it says: no path, no word of anybody's. */
public final class CannotOpen extends Exception {
    private static final long serialVersionUID = 1L;

    /** Each has a sentence in every language that says what to do. */
    public enum Reason {
        NO_JOURNAL,
        NOT_EMPTY,
        WRONG_PASSPHRASE,
        WAIT_A_MOMENT,
        IN_USE,
        DAMAGED,
        READ_ONLY,
        DISK_FULL,
        NEWER_FORMAT,
        KEY_OUTSIDE_BOUNDS
    }

    private final Reason reason;

    CannotOpen(Reason reason) {
        super(reason.name());
        this.reason = reason;
    }

    CannotOpen(Reason reason, Throwable cause) {
        super(reason.name(), cause);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
