package daybook.app;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The packaged jar as a server and as a command line beside it, in processes of their own. */
class CommandLineJarIT {
    private static final String PEOPLE = """
        {"format": "daybook-journal", "version": 1,
         "people": [{"id": "p1", "alias": "Alex", "kind": "ex"}], "entries": []}
        """;

    @TempDir
    Path folder;

    private final List<Process> servers = new ArrayList<>();

    private record Ran(int exit, String out, String err) {}

    @BeforeEach
    void journal() throws Exception {
        Files.createDirectories(folder.resolve("user"));
        own("passphrase", "correct horse battery staple\n");
        own("people.json", PEOPLE);
        assertEquals(0, withPassphrase("init").exit());
        assertEquals(
                0,
                withPassphrase("import", folder.resolve("people.json").toString())
                        .exit());
    }

    @AfterEach
    void end() throws InterruptedException {
        for (Process server : servers) {
            server.destroyForcibly().waitFor();
        }
    }

    private void own(String name, String content) throws IOException {
        Path file = folder.resolve(name);
        Files.writeString(file, content);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
    }

    private List<String> java(List<String> options, String... arguments) {
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        command.addAll(options);
        command.addAll(List.of(
                "-Duser.home=" + folder.resolve("user"),
                "-jar",
                System.getProperty("daybook.jar"),
                "--home",
                folder.resolve("home").toString(),
                "--lang",
                "en"));
        command.addAll(List.of(arguments));
        return command;
    }

    private Ran run(List<String> command) throws Exception {
        Path out = folder.resolve("stdout");
        Path err = folder.resolve("stderr");
        Process process = new ProcessBuilder(command)
                .redirectInput(ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()))
                .redirectOutput(out.toFile())
                .redirectError(err.toFile())
                .start();
        assertTrue(process.waitFor(120, TimeUnit.SECONDS), "the command came to an end");
        return new Ran(process.exitValue(), Files.readString(out, UTF_8), Files.readString(err, UTF_8));
    }

    private Ran run(String... arguments) throws Exception {
        return run(java(List.of(), arguments));
    }

    private Ran withPassphrase(String... arguments) throws Exception {
        List<String> all = new ArrayList<>(List.of(arguments));
        all.addAll(List.of("--passphrase-file", folder.resolve("passphrase").toString()));
        return run(all.toArray(String[]::new));
    }

    private Process serve() throws Exception {
        Process server = new ProcessBuilder(java(
                        List.of(),
                        "serve",
                        "--passphrase-file",
                        folder.resolve("passphrase").toString()))
                .redirectOutput(folder.resolve("served").toFile())
                .redirectError(folder.resolve("served-errors").toFile())
                .start();
        servers.add(server);
        for (int i = 0; i < 600 && !Files.exists(folder.resolve("home/server.json")); i++) {
            Thread.sleep(100);
        }
        return server;
    }

    @Test
    void beside_a_server_nothing_is_asked_for_and_once_it_was_killed_the_exit_says_so() throws Exception {
        Process server = serve();
        Ran saved = run("log", "heavy", "e2", "@Alex", "call");
        assertEquals(0, saved.exit(), saved.err());
        assertTrue(saved.out().matches("saved [0-9a-f]{4}\\R"), saved.out());
        assertEquals(64, run("log", "hevy", "@Alex").exit());
        assertEquals(0, run("facts", "--period", "2026").exit());
        assertEquals(0, run("verify").exit());
        assertEquals(saved.out().replace("saved", "taken back"), run("undo").out());
        assertEquals(65, run("undo").exit());

        server.destroyForcibly().waitFor();
        assertTrue(Files.exists(folder.resolve("home/server.json")), "it had no time to tidy up");
        Ran alone = run("log", "level", "@Alex");
        assertEquals(69, alone.exit());
        assertTrue(alone.err().contains("daybook serve"), alone.err());
        assertEquals(0, withPassphrase("log", "level", "@Alex").exit());
    }

    @Test
    void a_quick_command_loads_neither_the_server_nor_the_store() throws Exception {
        serve();
        Path classes = folder.resolve("classes");
        Ran saved = run(java(List.of("-Xlog:class+load:file=" + classes), "log", "level", "@Alex"));
        assertEquals(0, saved.exit(), saved.err());
        List<String> loaded = Files.readAllLines(classes);
        assertTrue(
                loaded.stream().anyMatch(line -> line.contains("daybook.app.cli.Running")), "the list is of this run");
        for (String heavy : List.of("daybook.app.store.", "picocli.", "com.fasterxml.jackson.", "daybook.core.")) {
            assertFalse(loaded.stream().anyMatch(line -> line.contains(" " + heavy)), heavy);
        }
        assertFalse(
                loaded.stream()
                        .anyMatch(line -> line.contains(" org.springframework.")
                                && !line.contains(" org.springframework.boot.loader.")),
                "only the opener of the jar is Spring's");
    }
}
