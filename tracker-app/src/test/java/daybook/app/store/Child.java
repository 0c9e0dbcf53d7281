package daybook.app.store;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.function.IntConsumer;

/**
 * A process of its own that writes into a journal and says so, to be killed, starved or kept out by a test.
 *
 * <p>Arguments: what to do, the folder, the number to begin with. The master key, as hex, comes in on standard input.
 */
final class Child {
    private Child() {}

    public static void main(String[] args) throws Exception {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        JournalHome home = new JournalHome(Path.of(args[1]), Desk.CLOCK);
        if (args[0].equals("init")) {
            out.println("begins");
            home.create(Desk.secret(Desk.PASSPHRASE), ZoneOffset.UTC).close();
            out.println("made");
            return;
        }
        byte[] masterKey = HexFormat.of().parseHex(new String(System.in.readNBytes(64), StandardCharsets.US_ASCII));
        try (OpenJournal journal = home.unlock(file -> WayIn.with(masterKey, file, false))) {
            out.println("open " + journal.timeline().entryCount());
            switch (args[0]) {
                case "log" -> log(journal, Integer.parseInt(args[2]), out, i -> out.println("saved " + i));
                case "loose" -> {
                    try (var statement = Insides.connection(journal).createStatement()) {
                        statement.execute("PRAGMA synchronous=OFF");
                    }
                    log(journal, Integer.parseInt(args[2]), out, i -> out.println("saved " + i));
                }
                case "early" -> early(journal, Integer.parseInt(args[2]), out);
                case "wait" -> System.in.read();
                default -> throw new IllegalArgumentException(args[0]);
            }
        } catch (CannotOpen e) {
            out.println("cannot " + e.reason());
        }
    }

    private static void log(OpenJournal journal, int from, PrintStream out, IntConsumer saved) {
        for (int i = from; ; i++) {
            try {
                journal.send(Desk.quiet(i));
                saved.accept(i);
            } catch (NotSaved e) {
                out.println("not saved " + i + " " + e.reason());
                if (e.reason() == NotSaved.Reason.DISK_FULL) {
                    again(journal, i, out);
                }
                return;
            } catch (JournalClosed e) {
                out.println("closed " + i);
                return;
            }
        }
    }

    /** The same entry once more, after the test made room and said so. */
    private static void again(OpenJournal journal, int i, PrintStream out) {
        try {
            out.println("reads " + journal.timeline().entryCount());
            System.in.read();
            journal.send(Desk.quiet(i));
            out.println("saved " + i);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What must not be: says so before it is durable. */
    private static void early(OpenJournal journal, int from, PrintStream out) {
        for (int i = from; ; i++) {
            out.println("saved " + i);
            journal.send(Desk.quiet(i));
        }
    }

    /** A child as a test sees it. */
    static final class Running implements AutoCloseable {
        private final Process process;
        private final BufferedReader said;

        private Running(Process process) {
            this.process = process;
            this.said = process.inputReader(StandardCharsets.UTF_8);
        }

        /** @param before words before the command, such as one that limits it */
        static Running of(List<String> before, Desk desk, String what, int from) throws IOException {
            List<String> command = new ArrayList<>(before);
            command.addAll(List.of(
                    Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                    "-XX:TieredStopAtLevel=1",
                    "-XX:+UseSerialGC",
                    "--enable-native-access=ALL-UNNAMED",
                    "-cp",
                    System.getProperty("java.class.path"),
                    Child.class.getName(),
                    what,
                    desk.folder.toString(),
                    Integer.toString(from)));
            Process process = new ProcessBuilder(command)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            process.getOutputStream()
                    .write(HexFormat.of().formatHex(desk.masterKey()).getBytes(StandardCharsets.US_ASCII));
            process.getOutputStream().flush();
            return new Running(process);
        }

        /** @return the next line, or "gone" when there is none */
        String line() throws IOException {
            String line = said.readLine();
            return line == null ? "gone" : line;
        }

        List<String> rest() throws IOException {
            List<String> lines = new ArrayList<>();
            for (String line = line(); !line.equals("gone"); line = line()) {
                lines.add(line);
            }
            return lines;
        }

        void nudge() throws IOException {
            process.getOutputStream().write('\n');
            process.getOutputStream().flush();
        }

        /** From outside, as the system does it: closing our end first would lose what it had said already. */
        void kill() throws IOException, InterruptedException {
            new ProcessBuilder("kill", "-9", Long.toString(process.pid()))
                    .start()
                    .waitFor();
        }

        long pid() {
            return process.pid();
        }

        @Override
        public void close() throws IOException {
            // a tracer's child outlives its tracer
            List<ProcessHandle> started = process.descendants().toList();
            try {
                kill();
                started.forEach(ProcessHandle::destroyForcibly);
                process.waitFor();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
