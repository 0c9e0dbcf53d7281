package daybook.app.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import daybook.app.cli.LogCommandTest.Answers;
import daybook.app.keys.RecoveryKey;
import daybook.app.keys.Secret;
import daybook.app.store.CannotOpen;
import daybook.app.store.JournalHome;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

class CliTest extends CommandLineCase {
    private static final String[] FACTS = {"facts", "--period", "2026-10"};

    private Path out(String name) {
        return folder.resolve(name);
    }

    @Test
    void where_nobody_is_known_yet_it_says_where_people_are_added() {
        run("init");
        Ran ran = run("log", "heavy");
        assertEquals(64, ran.exit());
        assertTrue(ran.err().startsWith("There is nobody in the journal yet."), ran.err());
    }

    @Test
    void a_journal_is_made_in_an_absent_folder_that_is_then_its_owners_alone() throws IOException {
        assertEquals(0, run("init").exit());
        assertEquals("rwx------", PosixFilePermissions.toString(Files.getPosixFilePermissions(home())));
    }

    @Test
    void without_a_terminal_there_is_no_recovery_key_and_that_is_said() {
        assertTrue(run("init").err().contains("no recovery key"));
    }

    @Test
    void a_folder_that_holds_something_is_left_alone() throws IOException {
        Files.createDirectories(home());
        Files.writeString(home().resolve("letter.txt"), "mine");
        assertEquals(73, run("init").exit());
        assertFalse(new JournalHome(home(), Clock.systemUTC()).exists());
    }

    @Test
    void a_second_init_changes_nothing() throws Exception {
        run("init");
        byte[] before = Files.readAllBytes(home().resolve("daybook.db"));
        assertEquals(73, run("init").exit());
        assertArrayEquals(before, Files.readAllBytes(home().resolve("daybook.db")));
    }

    @Test
    void a_short_passphrase_is_refused_before_anything_is_made() throws IOException {
        passphrase = ownFile("short", "eleven char\n");
        assertEquals(65, run("init").exit());
        assertFalse(Files.exists(home()));
    }

    @Test
    void on_a_terminal_the_recovery_key_counts_once_two_of_its_groups_are_typed_back() throws Exception {
        person = new AtTheSheet(true);
        assertEquals(0, bare("", "--home", home().toString(), "init").exit());
        try (RecoveryKey key = RecoveryKey.parse(shownKey()).orElseThrow();
                Secret secret = key.secret();
                var open = new JournalHome(home(), Clock.systemUTC()).unlock(secret)) {
            assertTrue(open.openedByRecovery());
        }
    }

    @Test
    void a_recovery_key_that_was_not_typed_back_opens_nothing() throws Exception {
        person = new AtTheSheet(false);
        assertEquals(0, bare("", "--home", home().toString(), "init").exit());
        try (RecoveryKey key = RecoveryKey.parse(shownKey()).orElseThrow();
                Secret secret = key.secret()) {
            assertThrows(CannotOpen.class, () -> new JournalHome(home(), Clock.systemUTC()).unlock(secret));
        }
    }

    private String shownKey() {
        Matcher key = Pattern.compile("([0-9A-Z]{4}-){8}[0-9A-Z]{4}").matcher(out.toString(UTF_8));
        assertTrue(key.find());
        return key.group();
    }

    /** Somebody who has written the key down, or has not. */
    private final class AtTheSheet implements Terminal.Person {
        private final boolean written;

        AtTheSheet(boolean written) {
            this.written = written;
        }

        @Override
        public Optional<String> asked(String question) {
            int group = question.replaceAll("\\D", "").charAt(0) - '1';
            return Optional.of(written ? shownKey().split("-", -1)[group].toLowerCase(Locale.ROOT) : "");
        }

        @Override
        public Optional<char[]> askedUnseen(String question) {
            return Optional.of("correct horse battery staple".toCharArray());
        }
    }

    @Test
    void two_passphrases_that_differ_make_nothing() {
        person = new Answers("correct horse battery staple", "correct horse battery stable");
        Ran ran = bare("", "--home", home().toString(), "init");
        assertEquals(65, ran.exit());
        assertFalse(Files.exists(home()));
    }

    @Test
    void a_wrong_passphrase_is_77_and_the_right_one_is_not() throws IOException {
        run("init");
        assertEquals(0, run(FACTS).exit());
        passphrase = ownFile("wrong", "wrong horse battery staple\n");
        Ran ran = run(FACTS);
        assertEquals(77, ran.exit());
        assertEquals("That did not open it.", ran.err().strip());
    }

    @Test
    void a_passphrase_file_that_others_may_read_is_refused() throws IOException {
        run("init");
        Files.setPosixFilePermissions(passphrase, PosixFilePermissions.fromString("rw-r--r--"));
        assertEquals(77, run(FACTS).exit());
    }

    @Test
    void without_a_file_and_nobody_to_ask_it_stays_locked() {
        run("init");
        assertEquals(
                77,
                bare("", "--home", home().toString(), "facts", "--period", "2026")
                        .exit());
    }

    @Test
    void a_typed_passphrase_opens_it_too() {
        run("init");
        person = new Answers("correct horse battery staple");
        assertEquals(
                0,
                bare("", "--home", home().toString(), "facts", "--period", "2026")
                        .exit());
    }

    @Test
    void a_journal_that_is_open_elsewhere_is_75() throws Exception {
        run("init");
        try (Secret secret = Secret.ofFile(passphrase);
                var open = new JournalHome(home(), Clock.systemUTC()).unlock(secret)) {
            assertEquals(75, run(FACTS).exit());
            assertEquals(1, open.seen());
        }
    }

    @Test
    void no_journal_no_file_and_no_passphrase_file_are_66() {
        assertEquals(66, run(FACTS).exit());
        run("init");
        assertEquals(66, run("import", out("absent.csv").toString()).exit());
        assertEquals(
                66,
                bare(
                                "",
                                "--home",
                                home().toString(),
                                "--passphrase-file",
                                out("absent").toString(),
                                "facts",
                                "--period",
                                "2026")
                        .exit());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "fact",
                "facts",
                "facts --period 2026-13",
                "facts --perod 2026",
                "report --period 2026",
                "import",
                "--lnag en facts",
                "--lang fr facts --period 2026",
                "import x --zone Mars",
                "report --period 2026 --out x --paper a5",
                "serve --port -1",
                "demo extra"
            })
    void a_slip_of_the_keyboard_is_64_and_says_how_it_is_written(String line) throws IOException {
        ownFile("x", "{}");
        Ran ran = run(line.replace(" x", " " + out("x")).split(" "));
        assertEquals(64, ran.exit(), ran::err);
        assertFalse(ran.err().isBlank());
        assertEquals("", ran.out());
    }

    @Test
    void an_altered_file_is_65_and_verify_says_1() throws IOException {
        withPeople();
        Path db = home().resolve("daybook.db");
        byte[] bytes = Files.readAllBytes(db);
        bytes[bytes.length - 300] ^= 1;
        Files.write(db, bytes);
        assertEquals(65, run(FACTS).exit());
        assertEquals(1, run("verify").exit());
    }

    @Test
    void an_unchanged_journal_verifies_and_also_against_an_earlier_head() throws IOException {
        run("init");
        Ran first = run("verify");
        assertEquals(0, first.exit());
        String head = first.out().substring(first.out().indexOf("daybook/"));
        run("import", ownFile("people.json", PEOPLE).toString());
        assertEquals(0, run("verify", "--head", head).exit());
        assertEquals(0, run("verify", "--head", head.replace('\n', ' ')).exit());
        assertEquals(0, bare("", "--home", home().toString(), "verify").exit());
    }

    @Test
    void a_head_that_was_never_this_journals_is_changed_or_cannot_be_told() {
        run("init");
        String head = run("verify").out();
        String own = head.substring(head.indexOf("daybook/"));
        String other = own.replaceAll("(?m)^[A-Za-z0-9+/]{43}=$", "A".repeat(43) + "=");
        assertEquals(1, run("verify", "--head", other).exit());
        assertEquals(
                65,
                run("verify", "--head", own.replaceFirst("daybook/[0-9a-f]{4}", "daybook/0000"))
                        .exit());
        assertEquals(64, run("verify", "--head", "none").exit());
    }

    @Test
    void what_cannot_be_written_is_73_and_leaves_nothing_beside_it() throws IOException {
        run("init");
        assertEquals(73, run("export", "--out", out("absent/e.json").toString()).exit());
        assertEquals(73, run("export", "--out", folder.toString()).exit());
        try (Stream<Path> left = Files.list(folder)) {
            assertTrue(left.noneMatch(path -> path.toString().contains(".part")));
        }
    }

    @Test
    void an_older_file_is_replaced_and_the_new_one_is_its_owners_alone() throws IOException {
        run("init");
        Files.writeString(out("e.json"), "older");
        assertEquals(0, run("export", "--out", out("e.json").toString()).exit());
        assertTrue(Files.readString(out("e.json")).contains("daybook-journal"));
        assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(out("e.json"))));
    }

    @Test
    void tables_go_into_a_folder_of_their_own() throws IOException {
        withPeople();
        run("log", "heavy", "@Alex");
        assertEquals(
                0,
                run("export", "--format", "csv", "--out", out("tables").toString())
                        .exit());
        assertTrue(Files.readString(out("tables").resolve("interaction.csv")).contains("Alex"));
        assertEquals(
                73,
                run("export", "--format", "csv", "--out", out("tables").toString())
                        .exit());
        assertEquals(
                64,
                run("export", "--format", "xml", "--out", out("e").toString()).exit());
    }

    @Test
    void an_export_brought_into_another_journal_exports_the_same() throws IOException {
        withPeople();
        run("log", "heavy", "@Alex", "b:phone=held");
        String first = exported();
        Path file = ownFile("first.json", first);
        Path firstHome = home();
        Files.move(firstHome, out("moved"));
        run("init");
        assertEquals(0, run("import", file.toString()).exit());
        assertEquals(first, exported());
        Ran again = run("import", file.toString());
        assertEquals("2 read: 0 new, 2 known already, 0 left out.", again.out().strip());
    }

    @Test
    void a_dry_run_says_what_would_come_in_and_writes_nothing() throws IOException {
        run("init");
        Path csv = ownFile(
                "d.csv",
                "full_date,date,weekday,time,mood,activities,note\n2020-05-30,30 May,Saturday,6:50 pm,rad,,\n");
        assertTrue(run("import", csv.toString(), "--dry-run").out().startsWith("1 read: 1 would be new"));
        assertTrue(exported().contains("\"entries\": []"));
        assertTrue(run("import", csv.toString()).out().startsWith("1 read: 1 new"));
    }

    @Test
    void refused_rows_are_named_and_it_is_65_only_if_none_came_in() throws IOException {
        run("init");
        String header = "full_date,date,weekday,time,mood,activities,note\n";
        String wrong = "2020-05-30,30 May,Saturday,x,rad,,\n";
        Ran none = run("import", ownFile("w.csv", header + wrong).toString());
        assertEquals(65, none.exit());
        assertTrue(none.err().startsWith("Line 2: left out"), none.err());
        Ran some = run(
                "import",
                ownFile("s.csv", header + wrong + wrong.replace("x", "10:00")).toString());
        assertEquals(0, some.exit());
    }

    @Test
    void a_name_out_of_a_file_cannot_steer_the_terminal() throws IOException {
        run("init");
        Path csv = ownFile("d.csv", """
            full_date,date,weekday,time,mood,activities,note
            2020-05-30,30 May,Saturday,6:50 pm,\u001B[2Jx\u202Ey,,
            """);
        String err = run("import", csv.toString()).err();
        assertFalse(err.contains("\u001B") || err.contains("\u202E"), err);
    }

    @Test
    void the_sample_asks_for_a_folder_of_its_own() {
        assertEquals(
                64, bare("", "--passphrase-file", passphrase.toString(), "demo").exit());
        assertEquals(0, run("demo").exit());
        assertEquals(73, run("demo").exit());
        assertTrue(run("facts", "--period", "2026-10", "--json").out().contains("\"synthetic\" : true"));
    }

    @Test
    void facts_go_to_the_output_and_everything_else_beside_it() {
        run("init");
        Ran ran = run("facts", "--period", "2026-10", "--json");
        assertTrue(ran.out().startsWith("{"));
        assertEquals("", ran.err());
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "de"})
    void every_command_and_option_says_what_it_is_for(String language) {
        Terminal nowhere = new Terminal(System.out, System.err, new BufferedReader(new StringReader("")), null);
        CommandLine line = new Cli(nowhere, Clock.systemUTC(), folder, here -> {}).line(Talk.in(language));
        line.getSubcommands().forEach((name, command) -> {
            assertTrue(command.getCommandSpec().usageMessage().description().length > 0, name);
            command.getCommandSpec()
                    .args()
                    .forEach(arg -> assertTrue(arg.description().length > 0, name + " " + arg.paramLabel()));
        });
    }

    @Test
    void help_shows_how_a_command_is_written() {
        assertTrue(bare("", "help", "facts").out().startsWith("Usage: daybook facts"));
        assertTrue(bare("", "--help").out().contains("import"));
        assertTrue(bare("", "facts", "--help").out().startsWith("Usage: daybook facts"));
        assertEquals(64, bare("", "help", "nothing").exit());
    }

    @Test
    void an_at_sign_is_a_name_and_never_a_file_of_arguments() throws IOException {
        withPeople();
        Files.writeString(Path.of(folder.toString(), "Alex"), "--hard");
        assertEquals(0, run("log", "heavy", "@Alex").exit());
    }
}
