package daybook.app.store;

/** The journal is locked: ask for the passphrase. */
public final class JournalClosed extends RuntimeException {
    private static final long serialVersionUID = 1L;

    JournalClosed() {
        super("locked");
    }
}
