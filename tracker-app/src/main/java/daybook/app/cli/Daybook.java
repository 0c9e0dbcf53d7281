package daybook.app.cli;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** The options every command takes, before it or after it. */
@Command(name = "daybook", sortOptions = false)
final class Daybook {
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
}
