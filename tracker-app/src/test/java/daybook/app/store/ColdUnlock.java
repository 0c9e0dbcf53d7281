package daybook.app.store;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** The first unlock of a fresh process, with and without the warm-up having run before; a part of the benchmark. */
final class ColdUnlock {
    private ColdUnlock() {}

    public static void main(String[] args) throws Exception {
        if (args.length > 1) {
            Warmup.run();
        }
        var system = (com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        var threads = ManagementFactory.getThreadMXBean();
        long wall = System.nanoTime();
        long all = system.getProcessCpuTime();
        long own = threads.getCurrentThreadCpuTime();
        try (OpenJournal journal = new JournalHome(Path.of(args[0]), Desk.CLOCK).unlock(Desk.secret(Desk.PASSPHRASE))) {
            long events = journal.seen();
            System.out.printf(
                    Locale.ROOT,
                    "first unlock of %d events with the passphrase, %s: thread CPU %.2f s, with the compiler %.2f s,"
                            + " wall %.2f s%n",
                    events,
                    args.length > 1 ? "warmed up" : "cold",
                    (threads.getCurrentThreadCpuTime() - own) / 1e9,
                    (system.getProcessCpuTime() - all) / 1e9,
                    (System.nanoTime() - wall) / 1e9);
        }
    }

    static void inFreshProcesses(Path folder) throws IOException, InterruptedException {
        for (List<String> more : List.of(List.<String>of(), List.of("warm"), List.<String>of(), List.of("warm"))) {
            var command = new java.util.ArrayList<>(List.of(
                    Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                    "--enable-native-access=ALL-UNNAMED",
                    "-Ddisable-axoniq-console-message=true",
                    "-cp",
                    System.getProperty("java.class.path"),
                    ColdUnlock.class.getName(),
                    folder.toString()));
            command.addAll(more);
            new ProcessBuilder(command).inheritIO().start().waitFor();
        }
    }
}
