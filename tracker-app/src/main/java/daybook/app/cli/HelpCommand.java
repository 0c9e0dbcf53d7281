package daybook.app.cli;

import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** How a command is written. */
@Command(name = "help")
final class HelpCommand implements Callable<Exit> {
    private final Shell shell;

    @Spec
    @Nullable
    CommandSpec spec;

    @Parameters(index = "0", arity = "0..1", paramLabel = "COMMAND", descriptionKey = "command")
    @Nullable
    String command;

    HelpCommand(Shell shell) {
        this.shell = shell;
    }

    @Override
    public Exit call() throws Stop {
        if (spec == null) {
            throw new IllegalStateException("help is always a part of the command line");
        }
        CommandLine line = spec.root().commandLine();
        CommandLine asked = command == null ? line : line.getSubcommands().get(command);
        if (asked == null) {
            throw Exit.USAGE.because("usage.unknown", Remarks.printable(String.valueOf(command)));
        }
        asked.usage(shell.terminal().writer());
        return Exit.DONE;
    }
}
