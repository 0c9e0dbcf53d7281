package daybook.app.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;

/**
 * The arguments of a quick command, read without the library that reads all others: loading that takes as long as the
 * command itself. Whatever is not plain here (help, an option nobody knows) is left to the library and its messages.
 */
final class QuickArguments {
    private final List<String> arguments;
    private final Daybook options;
    private final Shell shell;
    private @Nullable Callable<Exit> command;

    private QuickArguments(List<String> arguments, Daybook options, Shell shell) {
        this.arguments = arguments;
        this.options = options;
        this.shell = shell;
    }

    /** @return the command with all that was typed, or null where the library is to read it */
    static @Nullable Callable<Exit> read(List<String> arguments, Daybook options, Shell shell) {
        QuickArguments read = new QuickArguments(arguments, options, shell);
        int at = 0;
        while (at < arguments.size()) {
            int taken = read.take(at);
            if (taken == 0) {
                return null;
            }
            at += taken;
        }
        return read.command;
    }

    /** @return how many arguments were taken, 0 where this one is not plain */
    private int take(int at) {
        String argument = arguments.get(at);
        boolean word = !argument.startsWith("-") || isNumber(argument) || argument.equals("-");
        if (!word) {
            return at + 1 < arguments.size() && withValue(argument, arguments.get(at + 1)) ? 2 : flag(argument) ? 1 : 0;
        }
        if (command == null) {
            command = named(argument);
            return command == null ? 0 : 1;
        }
        if (command instanceof EntryCommand entry) {
            entry.words.add(argument);
            return 1;
        }
        return 0;
    }

    private boolean flag(String argument) {
        if (command instanceof UndoCommand undo && argument.equals("--json")) {
            undo.json = true;
            return true;
        }
        return command instanceof EntryCommand entry && entry.flag(argument);
    }

    private boolean withValue(String option, String value) {
        switch (option) {
            case "--home" -> options.home = Path.of(value);
            case "--passphrase-file" -> options.passphraseFile = Path.of(value);
            case "--lang" -> options.language = value;
            case "--at" -> {
                if (!(command instanceof EntryCommand entry)) {
                    return false;
                }
                entry.at = value;
            }
            default -> {
                return false;
            }
        }
        return true;
    }

    /** A feeling may be a number below zero. */
    private static boolean isNumber(String argument) {
        return argument.length() == 2 && argument.charAt(1) >= '0' && argument.charAt(1) <= '9';
    }

    private @Nullable Callable<Exit> named(String name) {
        return switch (name) {
            case "log" -> new LogCommand(shell);
            case "day" -> new DayCommand(shell);
            case "away" -> new AwayCommand(shell);
            case "back" -> new BackCommand(shell);
            case "support" -> new SupportCommand(shell);
            case "week" -> new WeekCommand(shell);
            case "undo" -> new UndoCommand(shell);
            default -> null;
        };
    }
}
