package daybook.app.web;

/**
 * How to serve.
 *
 * @param port 0 for any free one
 * @param open show the first page in this machine's browser
 * @param exitOnLock end the process when the journal is locked
 */
public record ServeOptions(int port, boolean open, boolean exitOnLock) {
    public static final ServeOptions PLAIN = new ServeOptions(0, false, false);
}
