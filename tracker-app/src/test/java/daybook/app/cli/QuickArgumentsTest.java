package daybook.app.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.io.BufferedReader;
import java.io.PrintStream;
import java.io.StringReader;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

/** Quick commands are read the same by hand as by the library that reads all the others. */
class QuickArgumentsTest {
    private final Daybook options = new Daybook();

    private Shell shell(Daybook with) {
        Terminal nobody = new Terminal(
                new PrintStream(PrintStream.nullOutputStream()),
                new PrintStream(PrintStream.nullOutputStream()),
                new BufferedReader(new StringReader("")),
                null);
        return new Shell(nobody, Clock.systemUTC(), Path.of("nowhere"), Talk.in("en"), with, here -> {});
    }

    private @Nullable Callable<Exit> byHand(List<String> arguments) {
        return QuickArguments.read(arguments, options, shell(options));
    }

    static Stream<List<String>> plain() {
        return Stream.of(
                List.of("log"),
                List.of("log", "heavy", "e2", "@Alex", "call", "b:calls=wobbled", "+felt-heard"),
                List.of("log", "-2", "@Alex"),
                List.of("log", "-"),
                List.of("--home", "x", "log", "--hard", "@Alex"),
                List.of("log", "--note", "heavy", "--passphrase-file", "f", "--show", "--json"),
                List.of("log", "level", "--at", "yesterday 21:00", "@Alex"),
                List.of("--lang", "de", "day", "okay", "--quiet"),
                List.of("day", "--at", "2026-11-20"),
                List.of("away", "calm", "30", "told"),
                List.of("back", "repair:state,ask", "met", "--note"),
                List.of("support", "@Sam"),
                List.of("undo"),
                List.of("undo", "--json"),
                List.of("week", "--wins", "--pain", "friend:no"));
    }

    @ParameterizedTest
    @MethodSource("plain")
    void reads_what_the_library_reads(List<String> arguments) {
        Callable<Exit> quick = Objects.requireNonNull(byHand(arguments));
        Daybook others = new Daybook();
        CommandLine line = new CommandLine(others).setExpandAtFiles(false);
        Commands.all(shell(others)).forEach(line::addSubcommand);
        CommandLine.ParseResult parsed = line.parseArgs(arguments.toArray(String[]::new));
        Object whole = parsed.subcommand().commandSpec().userObject();
        assertEquals(said(whole), said(quick));
        assertEquals(options(others), options(options));
    }

    private static List<@Nullable Object> said(Object read) {
        if (read instanceof UndoCommand undo) {
            return List.of(UndoCommand.class, undo.json);
        }
        EntryCommand command = (EntryCommand) read;
        return Arrays.asList(
                command.getClass(),
                command.words,
                command.at,
                command.note,
                command.show,
                command.json,
                command instanceof LogCommand log && log.hard,
                command instanceof DayCommand day && day.quiet,
                command instanceof WeekCommand week && week.wins,
                command instanceof WeekCommand week && week.pain);
    }

    private static List<@Nullable Object> options(Daybook options) {
        return Arrays.asList(options.home, options.passphraseFile, options.language);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "log --hepl",
                "log --help",
                "-h",
                "facts --period 2026",
                "",
                "--at 21:00 log",
                "log --at",
                "undo this",
                "undo --note"
            })
    void leaves_what_is_not_plain_to_the_library(String arguments) {
        assertNull(byHand(List.of(arguments.split(" "))));
    }
}
