package daybook.app.cli;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.ParseResult;

/** The command line as one call: arguments in, exit code out. */
public final class Cli {
    private final Terminal terminal;
    private final Clock clock;
    private final Path defaultHome;

    Cli(Terminal terminal, Clock clock, Path defaultHome) {
        this.terminal = terminal;
        this.clock = clock;
        this.defaultHome = defaultHome;
    }

    public static Cli ofProcess(Clock clock, Path defaultHome) {
        return new Cli(Terminal.ofProcess(), clock, defaultHome);
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
            return line(talk).execute(arguments.toArray(String[]::new));
        } catch (RuntimeException | Error fault) {
            return Failures.fault(fault, talk, terminal);
        }
    }

    CommandLine line(Talk talk) {
        Daybook options = new Daybook();
        Shell shell = new Shell(terminal, clock, defaultHome, talk, options);
        options.bare = new ServeCommand(shell);
        CommandLine line = new CommandLine(options);
        for (Callable<Exit> command : commands(shell)) {
            line.addSubcommand(command);
        }
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

    private static List<Callable<Exit>> commands(Shell shell) {
        return List.of(
                new ServeCommand(shell),
                new InitCommand(shell),
                new LogCommand(shell),
                new DayCommand(shell),
                new AwayCommand(shell),
                new BackCommand(shell),
                new SupportCommand(shell),
                new UndoCommand(shell),
                new ImportCommand(shell),
                new FactsCommand(shell),
                new ReportCommand(shell),
                new SummaryCommand(shell),
                new ExportCommand(shell),
                new VerifyCommand(shell),
                new DemoCommand(shell),
                new HelpCommand(shell));
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
