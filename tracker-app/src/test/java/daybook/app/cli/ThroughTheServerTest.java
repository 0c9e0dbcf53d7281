package daybook.app.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import daybook.app.line.Acquaintances;
import daybook.app.session.ServerFile;
import daybook.app.web.Served;
import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** The command line while a server has the journal open: nothing is asked for, and nothing is in its way. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@SuppressWarnings("NullAway.Init")
class ThroughTheServerTest {
    private static final Clock CLOCK = Clock.systemUTC();

    @TempDir
    Path folder;

    private Served served;
    private Terminal.@Nullable Person person;

    private record Ran(int exit, String out, String err) {}

    @BeforeAll
    void serve() {
        served = Served.locked(CLOCK);
    }

    @AfterAll
    void stop() {
        served.close();
    }

    @BeforeEach
    void unlocked() throws IOException {
        person = null;
        served.unlocked();
        Path file = folder.resolve("people.json");
        Files.writeString(file, Acquaintances.FILE);
        assertEquals(0, run("import", file.toString()).exit());
    }

    private Ran run(String... arguments) {
        return piped("", arguments);
    }

    private Ran piped(String input, String... arguments) {
        List<String> all = new ArrayList<>(List.of("--home", served.folder().toString(), "--lang", "en"));
        all.addAll(List.of(arguments));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Terminal terminal = new Terminal(
                new PrintStream(out, true, UTF_8),
                new PrintStream(err, true, UTF_8),
                new BufferedReader(new StringReader(input)),
                person);
        int exit = new Cli(terminal, CLOCK, folder, here -> {}).run(all);
        return new Ran(exit, out.toString(UTF_8), err.toString(UTF_8));
    }

    private int entries() {
        return served.timeline().entryCount();
    }

    @Test
    void a_line_is_saved_without_a_passphrase_and_undone_again() {
        int before = entries();
        Ran saved = run("log", "heavy", "e2", "@Alex", "call", "b:phone=wobbled");
        assertEquals(0, saved.exit(), saved.err());
        assertTrue(saved.out().matches("saved [0-9a-f]{4}\n"), saved.out());
        assertEquals(before + 2, entries());
        Ran undone = run("undo");
        assertEquals(saved.out().replace("saved", "taken back"), undone.out());
    }

    @Test
    void words_that_state_a_wish_to_die_bring_up_what_may_help_and_other_words_nothing() throws IOException {
        Ran heavy = piped("I want to die.\n", "log", "heavy", "@Alex", "--note");
        assertEquals(0, heavy.exit(), heavy.err());
        assertTrue(heavy.err().contains("a helpline where you live can help"), heavy.err());
        assertFalse(piped("Dying for a coffee.\n", "log", "okay", "@Alex", "--note")
                .err()
                .contains("helpline"));

        Path file = folder.resolve("moods.csv");
        Files.writeString(
                file,
                "full_date,date,weekday,time,mood,activities,note_title,note\n"
                        + "2026-10-01,October 1,Thursday,18:00,suicidal,,,\n");
        assertTrue(run("import", file.toString(), "--format", "daylio").out().contains("helpline"));
    }

    @Test
    void for_other_programs_it_says_every_id() {
        Ran saved = run("log", "heavy", "@Alex", "b:phone=held", "--json");
        assertTrue(saved.out().matches("\\{\"entries\":\\[\"[0-9a-f-]{36}\",\"[0-9a-f-]{36}-2\"]}\n"), saved.out());
        assertTrue(run("undo", "--json").out().contains("-2\""));
    }

    @Test
    void a_word_nobody_knows_is_told_with_what_was_meant_and_nothing_is_saved() {
        int before = entries();
        Ran ran = run("log", "hevy", "@Alx", "b:socks=held");
        assertEquals(64, ran.exit());
        assertTrue(ran.err().contains("“hevy” was not understood. Did you mean heavy?"), ran.err());
        assertTrue(ran.err().contains("There is nobody called @Alx. Did you mean @alex?"), ran.err());
        assertTrue(ran.err().contains("No boundary in use has “socks” in it."), ran.err());
        assertEquals(before, entries());
    }

    @Test
    void every_quick_command_is_taken() {
        assertEquals(0, run("day", "okay", "st2", "--at", "yesterday").exit());
        assertEquals(0, run("away", "calm", "30", "told").exit());
        assertEquals(0, run("back", "repair:ask", "met").exit());
        assertEquals(0, run("support", "@Sam").exit());
        Ran week = piped("said no once\nSunday evening\n", "week", "friend:no", "--wins", "--pain");
        assertEquals(0, week.exit(), week.err());
        var checkIn = served.timeline()
                .all(daybook.core.journal.Entry.WeeklyCheckIn.class)
                .getLast();
        assertEquals(
                "said no once",
                String.valueOf(checkIn.wins() == null ? null : checkIn.wins().text()));
        assertEquals(
                "Sunday evening",
                String.valueOf(
                        checkIn.painPoints() == null
                                ? null
                                : checkIn.painPoints().text()));
    }

    @Test
    void lines_from_a_pipe_are_saved_one_by_one_with_their_notes() {
        int before = entries();
        Ran ran = piped("level @Alex -- a quiet call \"yes\"\nhevy @Alex\nokay @Robin\n", "log", "-");
        assertEquals(65, ran.exit());
        assertEquals(before + 2, entries());
        assertTrue(ran.err().startsWith("Line 2: “hevy”"), ran.err());
    }

    @Test
    void what_the_journal_refuses_is_told_in_its_own_sentence() {
        Ran ran = run("log", "level", "@Alex", "--at", "2099-01-01 10:00");
        assertEquals(65, ran.exit());
        assertFalse(ran.err().isBlank());
    }

    @Test
    void a_note_that_is_too_long_is_refused_before_anything_is_sent() {
        Ran ran = piped("x".repeat(20_001), "log", "level", "@Alex", "--note");
        assertEquals(65, ran.exit());
        assertTrue(ran.err().contains("20000"), ran.err());
        assertEquals(
                0, piped("x".repeat(20_000), "log", "level", "@Alex", "--note").exit());
    }

    @Test
    void figures_files_and_proofs_are_those_of_the_journal_that_is_open() throws IOException {
        run("log", "level", "@Alex");
        String year = String.valueOf(
                java.time.LocalDate.ofInstant(CLOCK.instant(), CLOCK.getZone()).getYear());
        assertTrue(run("facts", "--period", year).out().contains(year));
        assertTrue(run("facts", "--period", year, "--json").out().startsWith("{"));
        Path pdf = folder.resolve("r.pdf");
        assertEquals(0, run("report", "--period", year, "--out", pdf.toString()).exit());
        assertArrayEquals("%PDF".getBytes(UTF_8), java.util.Arrays.copyOf(Files.readAllBytes(pdf), 4));
        Path export = folder.resolve("e.json");
        assertTrue(run("export", "--out", export.toString()).out().contains(String.valueOf(entries())));
        assertEquals(0, run("import", export.toString()).exit());
        Path tables = folder.resolve("tables");
        assertEquals(
                0, run("export", "--format", "csv", "--out", tables.toString()).exit());
        assertTrue(Files.exists(tables.resolve("interaction.csv")));
        Ran verified = run("verify");
        assertEquals(0, verified.exit());
        assertEquals(
                0,
                run("verify", "--head", verified.out().substring(verified.out().indexOf("daybook/")))
                        .exit());
        assertEquals(65, run("import", folder.resolve("r.pdf").toString()).exit());
    }

    @Test
    void a_summary_is_made_there_and_its_password_kept_here() throws IOException {
        run("log", "heavy", "@Alex");
        Path out = folder.resolve("s.pdf");
        Path password = folder.resolve("words");
        Files.deleteIfExists(password);
        String year = String.valueOf(
                java.time.LocalDate.ofInstant(CLOCK.instant(), CLOCK.getZone()).getYear());
        Ran ran = run(
                "summary",
                "--period",
                year,
                "--for",
                "therapist",
                "--hide",
                "@Robin",
                "--password-file",
                password.toString(),
                "--out",
                out.toString());
        assertEquals(0, ran.exit(), ran.err());
        assertTrue(Files.exists(out));
        assertEquals(7, Files.readString(password).strip().split(" ").length);
    }

    @Test
    void a_journal_that_is_locked_there_is_opened_here_where_it_can_be_and_77_where_not() throws IOException {
        served.sitting().lock();
        Ran shut = run("log", "level", "@Alex");
        assertEquals(77, shut.exit());
        assertEquals(77, piped("level @Alex\n", "log", "-").exit());
        Path passphrase = folder.resolve("passphrase");
        Files.deleteIfExists(passphrase);
        Files.createFile(
                passphrase, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(passphrase, Served.PASSPHRASE);
        Ran opened = run("log", "level", "@Alex", "--passphrase-file", passphrase.toString());
        assertEquals(0, opened.exit(), opened.err());
        assertEquals(
                0,
                piped("level @Alex\n", "--passphrase-file", passphrase.toString(), "log", "-")
                        .exit());
    }

    @Test
    void that_a_name_stays_in_the_history_is_said_once_to_whoever_sits_there() {
        assertFalse(run("log", "level", "@Alex").err().contains("history"), "nobody sits there");
        person = new Terminal.Person() {
            @Override
            public java.util.Optional<String> asked(String question) {
                return java.util.Optional.empty();
            }

            @Override
            public java.util.Optional<char[]> askedUnseen(String question) {
                return java.util.Optional.empty();
            }
        };
        assertTrue(run("log", "level", "@Alex").err().contains("history"));
        assertFalse(run("log", "level", "@Alex").err().contains("history"));
    }

    @Test
    void a_server_that_was_killed_is_not_asked_whoever_has_its_port_now() throws IOException {
        ServerFile left = ServerFile.read(served.folder()).orElseThrow();
        try {
            new ServerFile(left.port(), left.token(), left.process(), left.since() + 1).write(served.folder());
            Ran ran = run("log", "level", "@Alex");
            assertEquals(69, ran.exit());
            assertTrue(ran.err().contains("daybook serve"), ran.err());
        } finally {
            left.write(served.folder());
        }
        assertEquals(0, run("log", "level", "@Alex").exit());
    }

    @Test
    void a_server_that_takes_a_line_and_falls_silent_is_told_as_what_it_is() throws Exception {
        ServerFile real = ServerFile.read(served.folder()).orElseThrow();
        try (var mute = new java.net.ServerSocket(0, 1, java.net.InetAddress.getLoopbackAddress())) {
            Thread.ofPlatform().daemon().start(() -> {
                try {
                    mute.accept().close();
                } catch (IOException ended) {
                    // the test is over
                }
            });
            ServerFile.ofThisProcess(mute.getLocalPort(), real.token()).write(served.folder());
            Ran ran = run("log", "level", "@Alex");
            assertEquals(70, ran.exit());
            assertTrue(ran.err().contains("did not answer"), ran.err());
        } finally {
            real.write(served.folder());
        }
    }

    @Test
    void another_language_is_spoken_by_the_server_too() {
        Ran ran = run("--lang", "de", "undo");
        while (ran.exit() == 0) {
            ran = run("--lang", "de", "undo");
        }
        assertEquals(65, ran.exit(), ran.err());
        assertEquals("Es gibt nichts zurückzunehmen.", ran.err().strip());
    }
}
