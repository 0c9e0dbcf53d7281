package daybook.app.cli;

import daybook.app.keys.Secret;
import daybook.app.web.ServeOptions;
import daybook.app.web.WebServer;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Serves the pages on this machine, until it is told to end. The only command that starts a server. */
@Command(name = "serve")
final class ServeCommand implements Callable<Exit> {
    private static final int HIGHEST_PORT = 65_535;

    private final Shell shell;

    @Option(names = "--open")
    boolean open;

    @Option(names = "--exit-on-lock")
    boolean exitOnLock;

    @Option(names = "--port", paramLabel = "PORT")
    int port;

    ServeCommand(Shell shell) {
        this.shell = shell;
    }

    @Override
    public Exit call() throws Exception {
        if (port < 0 || port > HIGHEST_PORT) {
            throw Exit.USAGE.because("usage.port");
        }
        shell.prepare();
        ServeOptions options = new ServeOptions(port, open, exitOnLock);
        if (shell.passphraseFile() == null) {
            WebServer.run(shell.folder(), options, null, shell.terminal().out());
        } else {
            try (Secret secret = Secrets.asked(shell)) {
                WebServer.run(shell.folder(), options, secret, shell.terminal().out());
            }
        }
        return Exit.DONE;
    }
}
