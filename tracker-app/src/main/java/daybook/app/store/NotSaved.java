package daybook.app.store;

/** A command was decided but could not be made durable: nothing of it is in the journal. */
public final class NotSaved extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** What to do about it. */
    public enum Reason {
        /** Rolled back; make room and send again, the journal stays open. */
        DISK_FULL,
        /** The file did not answer as it should; the journal was closed, unlock it again. */
        STORE_FAULT
    }

    private final Reason reason;

    NotSaved(Reason reason, Throwable cause) {
        super(reason.name(), cause);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
