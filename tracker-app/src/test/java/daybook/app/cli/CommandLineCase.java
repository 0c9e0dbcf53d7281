package daybook.app.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import daybook.app.line.Acquaintances;
import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** A folder, a passphrase file and a command line, without a process. */
abstract class CommandLineCase {
    static final ZoneId BERLIN = Acquaintances.BERLIN;
    static final Instant NOW = Acquaintances.NOW;
    static final String PEOPLE = Acquaintances.FILE;

    @TempDir
    Path folder;

    Instant now = NOW;

    /** What the running command has written so far. */
    final ByteArrayOutputStream out = new ByteArrayOutputStream();

    Path passphrase;

    Terminal.@Nullable Person person;

    /** What a command answered. */
    record Ran(int exit, String out, String err) {}

    CommandLineCase() {
        passphrase = Path.of("");
    }

    @BeforeEach
    void passphraseFile() throws IOException {
        passphrase = ownFile("passphrase", "correct horse battery staple\n");
    }

    Path home() {
        return folder.resolve("home");
    }

    Path ownFile(String name, String content) throws IOException {
        Path file = folder.resolve(name);
        Files.writeString(file, content);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
        return file;
    }

    /** Runs a command on the test's own journal. */
    Ran run(String... arguments) {
        return piped("", arguments);
    }

    Ran piped(String input, String... arguments) {
        List<String> all = new ArrayList<>(
                List.of("--home", home().toString(), "--passphrase-file", passphrase.toString(), "--lang", "en"));
        all.addAll(List.of(arguments));
        return bare(input, all.toArray(String[]::new));
    }

    Ran bare(String input, String... arguments) {
        out.reset();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Terminal terminal = new Terminal(
                new PrintStream(out, true, UTF_8),
                new PrintStream(err, true, UTF_8),
                new BufferedReader(new StringReader(input)),
                person);
        int exit = new Cli(terminal, Clock.fixed(now, BERLIN), folder.resolve("default"), here -> {})
                .run(List.of(arguments));
        return new Ran(exit, out.toString(UTF_8), err.toString(UTF_8));
    }

    /** A journal with two people and their boundaries. */
    void withPeople() throws IOException {
        run("init");
        run("import", ownFile("people.json", PEOPLE).toString());
    }

    /** @return the journal as its export tells it, without the moment it was made */
    String exported() throws IOException {
        Path file = folder.resolve("export.json");
        run("export", "--out", file.toString());
        return Files.readString(file);
    }
}
