package daybook.app.cli;

import java.io.BufferedReader;
import java.io.Console;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where a command reads and writes. What was asked for goes to {@code out}; what a person should know beside it goes to
 * {@code err}.
 *
 * @param person somebody to be asked, or null where nobody sits there
 */
record Terminal(
        PrintStream out,
        PrintStream err,
        BufferedReader in,
        @Nullable Person person) {

    /** Somebody at a keyboard. */
    interface Person {
        /** @return the line typed, without its end, or empty at the end of input */
        Optional<String> asked(String question);

        /** @return what was typed unseen, or empty at the end of input; to be zeroed */
        Optional<char[]> askedUnseen(String question);
    }

    static Terminal ofProcess() {
        return new Terminal(
                stream(FileDescriptor.out),
                stream(FileDescriptor.err),
                new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8)),
                person(System.console()));
    }

    /** UTF-8 whatever the locale: a JSON file must not depend on it. */
    private static PrintStream stream(FileDescriptor to) {
        return new PrintStream(new FileOutputStream(to), true, StandardCharsets.UTF_8);
    }

    private static @Nullable Person person(@Nullable Console console) {
        return console == null ? null : new AtConsole(console);
    }

    private record AtConsole(Console console) implements Person {
        @Override
        public Optional<String> asked(String question) {
            return Optional.ofNullable(console.readLine("%s", question));
        }

        @Override
        public Optional<char[]> askedUnseen(String question) {
            return Optional.ofNullable(console.readPassword("%s", question));
        }
    }

    PrintWriter writer() {
        return new PrintWriter(out, true, StandardCharsets.UTF_8);
    }

    PrintWriter errWriter() {
        return new PrintWriter(err, true, StandardCharsets.UTF_8);
    }

    /** @return the lines piped in */
    Iterable<String> lines() {
        return () -> in.lines().iterator();
    }

    /** @return all that is piped in, or empty where there is nothing */
    Optional<String> piped() throws IOException {
        String text = in.lines().reduce((a, b) -> a + "\n" + b).orElse("");
        return text.isBlank() ? Optional.empty() : Optional.of(text);
    }
}
