package daybook.app.cli;

import daybook.app.keys.Secret;
import daybook.app.web.ServeOptions;
import daybook.app.web.WebServer;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** The pages, on this machine only, until the process is told to end. */
@Command(name = "serve")
final class ServeCommand implements Callable<Exit> {
    private final Shell shell;

    @Option(names = "--port", paramLabel = "N", descriptionKey = "port", defaultValue = "0")
    int port;

    @Option(names = "--open", descriptionKey = "open")
    boolean open;

    @Option(names = "--exit-on-lock", descriptionKey = "exit-on-lock")
    boolean exitOnLock;

    ServeCommand(Shell shell) {
        this.shell = shell;
    }

    @Override
    public Exit call() throws Exception {
        if (port < 0 || port > 65_535) {
            throw Exit.USAGE.because("serve.port");
        }
        ServeOptions options = new ServeOptions(port, open, exitOnLock);
        try (@Nullable Secret secret = shell.passphraseFile() == null ? null : shell.secret()) {
            WebServer.run(shell.folder(), options, secret, shell.terminal().out());
        }
        return Exit.DONE;
    }
}
