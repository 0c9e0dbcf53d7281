package daybook.app.store;

/** A command was accepted but could not be made durable. Sending it again is safe: what is known already is not repeated. */
public final class NotSaved extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** What to do about it. */
    public enum Reason {
        /** Rolled back, nothing is stored; make room and send again, the journal stays open. */
        DISK_FULL,
        /** Nothing is stored: one entry holds more than a box may. The journal stays open. */
        TOO_LARGE,
        /**
         * The file did not answer as it should, so nobody knows whether it is stored. The journal was closed: unlock it
         * again, look or send again.
         */
        STORE_FAULT
    }

    private final Reason reason;

    /** @param code of the store, never its message */
    NotSaved(Reason reason, int code) {
        super(reason.name() + " " + code);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
