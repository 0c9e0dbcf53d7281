package daybook.app.cli;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.ParseResult;

/** The command line as one call: arguments in, exit code out. */
public final class Cli {
    private final Terminal terminal;
    private final Clock clock;
    private final Path defaultHome;
    private final Consumer<Path> preparing;

    Cli(Terminal terminal, Clock clock, Path defaultHome, Consumer<Path> preparing) {
        this.terminal = terminal;
        this.clock = clock;
        this.defaultHome = defaultHome;
        this.preparing = preparing;
    }

    /** @param preparing makes the process ready for a journal in a folder, as soon as it is clear that one is needed */
    public static Cli ofProcess(Clock clock, Path defaultHome, Consumer<Path> preparing) {
        return new Cli(Terminal.ofProcess(), clock, defaultHome, preparing);
    }

    public int run(List<String> arguments) {
        String language = EarlyArguments.value(arguments, "--lang")
                .orElse(Locale.getDefault().getLanguage());
        Talk talk = Talk.in(language);
        if (EarlyArguments.value(arguments, "--lang").isPresent()
                && !talk.language().equals(language)) {
            return Failures.told(Exit.USAGE.because("usage.one-of", "--lang", "en, de"), talk, terminal);
        }
        try {
            Daybook options = new Daybook();
            Shell shell = new Shell(terminal, clock, defaultHome, talk, options, preparing);
            Callable<Exit> quick = QuickArguments.read(arguments, options, shell);
            return quick == null ? line(talk).execute(arguments.toArray(String[]::new)) : ran(quick, talk);
        } catch (RuntimeException | Error fault) {
            return Failures.fault(fault, talk, terminal);
        }
    }

    private int ran(Callable<Exit> quick, Talk talk) {
        try {
            return quick.call().code();
        } catch (Exception failed) {
            return Failures.failed(failed, talk, terminal);
        }
    }

    CommandLine line(Talk talk) {
        Daybook options = new Daybook();
        Shell shell = new Shell(terminal, clock, defaultHome, talk, options, preparing);
        CommandLine line = new CommandLine(options);
        options.bare = new ServeCommand(shell);
        Commands.all(shell).forEach(line::addSubcommand);
        // else a shell's @Alex would be a file to read arguments from
        return line.setExpandAtFiles(false)
                .setResourceBundle(talk.commands())
                .setOut(terminal.writer())
                .setErr(terminal.errWriter())
                .setColorScheme(CommandLine.Help.defaultColorScheme(Ansi.OFF))
                .setParameterExceptionHandler((wrong, args) -> Failures.usage(wrong, talk, terminal))
                .setExecutionExceptionHandler((failed, command, result) -> Failures.failed(failed, talk, terminal))
                .setExecutionStrategy(Cli::executed);
    }

    /** The last command named is the one to run; its answer is the exit code. */
    private static int executed(ParseResult parsed) {
        int before = new CommandLine.RunLast().execute(parsed);
        Object result = last(parsed).<Object>getExecutionResult();
        return result instanceof Exit exit ? exit.code() : before;
    }

    private static CommandLine last(ParseResult parsed) {
        ParseResult at = parsed;
        while (at.hasSubcommand()) {
            at = at.subcommand();
        }
        return at.commandSpec().commandLine();
    }

    /** @return the folder of the journal, before anything else is read: libraries have to be pointed into it first */
    public static Optional<Path> home(List<String> arguments) {
        return EarlyArguments.value(arguments, "--home").map(Path::of);
    }
}
