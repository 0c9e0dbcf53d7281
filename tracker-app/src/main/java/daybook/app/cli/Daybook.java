package daybook.app.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** The options every command takes, before it or after it. */
@Command(name = "daybook", sortOptions = false)
final class Daybook implements Callable<Exit> {
    /** What a call without a command does. */
    @Nullable
    Callable<Exit> bare;

    @Option(names = "--home", paramLabel = "DIR", scope = ScopeType.INHERIT, descriptionKey = "home")
    @Nullable
    Path home;

    @Option(
            names = "--passphrase-file",
            paramLabel = "FILE",
            scope = ScopeType.INHERIT,
            descriptionKey = "passphrase-file")
    @Nullable
    Path passphraseFile;

    @Option(names = "--lang", paramLabel = "en|de", scope = ScopeType.INHERIT, descriptionKey = "lang")
    @Nullable
    String language;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            scope = ScopeType.INHERIT,
            descriptionKey = "help")
    boolean help;

    @Override
    public Exit call() throws Exception {
        return bare == null ? Exit.USAGE : bare.call();
    }
}
