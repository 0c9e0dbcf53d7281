package daybook.app;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import daybook.app.clock.AppClock;
import daybook.app.keys.Secret;
import daybook.app.store.JournalHome;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The packaged jar as a person starts it: a process of its own, with its own home, temporary folder and output. */
class DaybookJarIT {
    private static final String MARKER = "Quokkamarker";

    @TempDir
    Path folder;

    private Path passphrase = Path.of("");

    private record Ran(int exit, String out, String err) {}

    @BeforeEach
    void passphraseFile() throws IOException {
        passphrase = own("passphrase", MARKER + " battery staple\n");
        Files.createDirectories(folder.resolve("user"));
        Files.createDirectories(folder.resolve("tmp"));
    }

    private Path own(String name, String content) throws IOException {
        Path file = folder.resolve(name);
        Files.writeString(file, content);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
        return file;
    }

    private Path resource(String name) throws IOException {
        Path file = folder.resolve(name);
        try (InputStream in =
                Objects.requireNonNull(DaybookJarIT.class.getResourceAsStream("/transfer/" + name), name)) {
            Files.write(file, in.readAllBytes());
        }
        return file;
    }

    private Path home() {
        return folder.resolve("home");
    }

    private List<String> java(String... arguments) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Duser.home=" + folder.resolve("user"),
                "-Djava.io.tmpdir=" + folder.resolve("tmp"),
                "-jar",
                System.getProperty("daybook.jar"),
                "--home",
                home().toString(),
                "--passphrase-file",
                passphrase.toString(),
                "--lang",
                "en"));
        command.addAll(List.of(arguments));
        return command;
    }

    private Ran run(String... arguments) throws Exception {
        return run("", java(arguments));
    }

    private Ran run(String input, List<String> command) throws Exception {
        Path out = folder.resolve("stdout");
        Path err = folder.resolve("stderr");
        Process process = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectOutput(out.toFile())
                .redirectError(err.toFile())
                .start();
        try (var in = process.getOutputStream()) {
            in.write(input.getBytes(UTF_8));
        }
        assertTrue(process.waitFor(120, TimeUnit.SECONDS), "the command came to an end");
        return new Ran(process.exitValue(), Files.readString(out), Files.readString(err));
    }

    @Test
    void a_published_diary_becomes_a_journal_numbers_and_a_report() throws Exception {
        Path diary = resource("ESMdata.csv");
        Path map = resource("esm-map.json");
        assertEquals(0, run("init").exit());
        String[] bringIn = {"import", diary.toString(), "--format", "csv", "--map", map.toString()};
        assertEquals(
                "1476 read: 1476 new, 0 known already, 0 left out.",
                run(bringIn).out().strip());

        Ran facts = run("facts", "--period", "2012-08-13..2013-04-08", "--json");
        assertEquals(0, facts.exit());
        JsonNode json = new ObjectMapper().readTree(facts.out());
        assertEquals(238, json.at("/coverage/daysLogged").intValue());
        assertEquals(239, json.at("/coverage/daysPossible").intValue());
        assertEquals(1.0, json.at("/coverage/lateShare").doubleValue());
        assertEquals(9, json.at("/measures").size());

        Path pdf = folder.resolve("r.pdf");
        assertEquals(
                0, run("report", "--period", "2012-12", "--out", pdf.toString()).exit());
        byte[] first = Files.readAllBytes(pdf);
        assertTrue(new String(first, 0, 5, UTF_8).startsWith("%PDF-"));
        assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(pdf)));

        assertEquals(
                "1476 read: 0 new, 1476 known already, 0 left out.",
                run(bringIn).out().strip());
        Path export = folder.resolve("e.json");
        assertEquals(0, run("export", "--out", export.toString()).exit());
        assertEquals(
                "1476 read: 0 new, 1476 known already, 0 left out.",
                run("import", export.toString()).out().strip());

        assertEquals(
                0, run("report", "--period", "2012-12", "--out", pdf.toString()).exit());
        assertArrayEquals(first, Files.readAllBytes(pdf), "issued once, the same bytes ever after");
        assertEquals(0, run("verify").exit());
        assertEquals(List.of(), files(folder.resolve("user")), "nothing is written into the person's own folder");
        assertEquals(List.of(), files(folder.resolve("tmp")), "nor into the machine's temporary one");
    }

    @Test
    void a_wrong_passphrase_is_77_and_a_journal_open_elsewhere_75() throws Exception {
        run("init");
        try (Secret secret = Secret.ofFile(passphrase);
                var open = new JournalHome(home(), AppClock.wall()).unlock(secret)) {
            assertEquals(75, run("facts", "--period", "2026").exit());
            assertEquals(1, open.seen());
        }
        passphrase = own("wrong", "wrong battery staple\n");
        assertEquals(77, run("facts", "--period", "2026").exit());
    }

    @Test
    void no_word_of_the_person_stands_readable_in_any_file_or_message() throws Exception {
        Ran[] all = {
            run("init"),
            run("import", own("journal.json", withMarkers()).toString()),
            run(MARKER + "note", java("log", "heavy", "@" + MARKER + "alias", "b:" + MARKER + "=held", "--note")),
            run("import", own("bad.json", "{\"" + MARKER + "\": ").toString()),
            run("import", own("bad.csv", MARKER + ",b\n1,2\n").toString()),
            run(
                    "report",
                    "--period",
                    "2026-10",
                    "--out",
                    folder.resolve("r.pdf").toString()),
            run("verify")
        };
        assertEquals(
                List.of(0, 0, 0, 65, 65, 0, 0), Stream.of(all).map(Ran::exit).toList());
        for (Ran ran : all) {
            assertFalse((ran.out() + ran.err()).contains(MARKER), ran::toString);
        }
        Ran facts = run("facts", "--period", "2026-10");
        assertFalse(facts.err().contains(MARKER), facts::toString);
        assertTrue(facts.out().contains(MARKER), "the answer that was asked for names the person's own measure");
        List<Path> kept = new ArrayList<>(files(home()));
        kept.addAll(files(folder.resolve("user")));
        kept.addAll(files(folder.resolve("tmp")));
        assertTrue(kept.size() >= 2, "the journal and its lock are looked through");
        for (Path file : kept) {
            assertFalse(holdsMarker(file), file::toString);
        }
        run("export", "--out", folder.resolve("e.json").toString());
        assertTrue(holdsMarker(folder.resolve("e.json")), "what was asked for in plain text has it");
    }

    private static String withMarkers() {
        return """
            {"format": "daybook-journal", "version": 1,
             "people": [{"id": "p1", "alias": "MARKalias", "kind": "ex"}],
             "boundaries": [{"id": "b1", "versions": [{"from": "2026-01-01", "kind": "time", "people": ["p1"],
               "limit": "MARKlimit", "value": "MARKvalue", "script": "MARKscript", "consequence": "MARKthen"}]}],
             "phases": [{"id": "f1", "kind": "other", "from": "2026-01-01", "label": "MARKphase"}],
             "measures": [{"id": "m1", "name": "MARKmeasure", "low": 1, "high": 7}],
             "entries": [
              {"id": "e1", "kind": "interaction", "at": "2026-10-03T10:00:00Z", "person": "p1", "after": -1,
               "topic": "MARKtopic", "said": "MARKsaid", "note": "MARKnote",
               "retracted": {"at": "2026-10-04T10:00:00Z", "reason": "MARKreason"}},
              {"id": "e2", "kind": "check-in", "at": "2026-10-03T20:00:00Z", "intention": "MARKintention",
               "emotion": "MARKemotion", "rose": "MARKrose", "thorn": "MARKthorn", "labels": ["MARKlabel"],
               "measures": {"m1": 3}}
             ]}
            """.replace("MARK", MARKER);
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile).toList();
        }
    }

    private static boolean holdsMarker(Path file) throws IOException {
        String bytes = Files.readString(file, java.nio.charset.StandardCharsets.ISO_8859_1);
        for (Charset written : List.of(UTF_8, UTF_16LE, UTF_16BE)) {
            if (bytes.contains(new String(MARKER.getBytes(written), java.nio.charset.StandardCharsets.ISO_8859_1))) {
                return true;
            }
        }
        return file.toString().contains(MARKER);
    }

    @Test
    void no_command_speaks_to_another_machine() throws Exception {
        assumeTrue(Files.isExecutable(Path.of("/usr/bin/strace")), "SKIPPED: strace is not installed");
        Path calls = folder.resolve("calls");
        List<String> command = new ArrayList<>(
                List.of("/usr/bin/strace", "-f", "-qq", "-e", "trace=connect,sendto,sendmsg", "-o", calls.toString()));
        command.addAll(java("init"));
        Ran traced = run("", command);
        assumeTrue(!traced.err().contains("ptrace"), "SKIPPED: strace may not watch processes here");
        assertEquals(0, traced.exit(), traced::err);
        assertEquals(List.of(), outward(Files.readAllLines(calls)));
        List<String> planted = List.of(
                "1 connect(7, {sa_family=AF_INET, sin_port=htons(443), sin_addr=inet_addr(\"192.0.2.7\")}, 16) = 0",
                "1 connect(7, {sa_family=AF_INET, sin_port=htons(80), sin_addr=inet_addr(\"127.0.0.1\")}, 16) = 0",
                "1 connect(7, {sa_family=AF_UNIX, sun_path=\"/run/x\"}, 110) = 0");
        assertEquals(planted.subList(0, 1), outward(planted), "the filter sees a call that goes out");
    }

    private static List<String> outward(List<String> calls) {
        return calls.stream()
                .filter(call -> call.contains("AF_INET"))
                .filter(call -> !call.contains("127.0.0.1") && !call.contains("\"::1\""))
                .toList();
    }
}
