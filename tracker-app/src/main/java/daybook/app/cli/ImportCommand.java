package daybook.app.cli;

import daybook.app.store.OpenJournal;
import daybook.app.store.Reading;
import daybook.app.transfer.ImportFile;
import daybook.app.transfer.ImportFile.Format;
import daybook.app.transfer.ImportFile.Request;
import daybook.app.transfer.ReadFile;
import daybook.app.transfer.ReadFile.Plan;
import daybook.app.transfer.ReadFile.Unreadable;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Brings in a journal file, Daylio's CSV, or any CSV by a map. */
@Command(name = "import")
final class ImportCommand implements Callable<Exit> {
    private final Shell shell;

    @Parameters(index = "0", paramLabel = "FILE", descriptionKey = "file")
    @Nullable
    Path file;

    @Option(names = "--format", paramLabel = "daybook|daylio|csv")
    @Nullable
    String format;

    @Option(names = "--map", paramLabel = "MAP.json")
    @Nullable
    Path map;

    @Option(names = "--zone", paramLabel = "ZONE")
    @Nullable
    String zone;

    @Option(names = "--dry-run")
    boolean dryRun;

    ImportCommand(Shell shell) {
        this.shell = shell;
    }

    @Override
    public Exit call() throws Exception {
        byte[] content = Shell.read(Objects.requireNonNull(file));
        Request request = new Request(
                format == null ? null : Arguments.code(Format.class, "--format", format),
                zone == null ? null : Arguments.zone(zone),
                shell.clock().getZone(),
                map == null ? null : new String(Shell.read(map), StandardCharsets.UTF_8));
        return shell.either(
                server -> new ImportThere(shell, dryRun).bringIn(server, content, request),
                journal -> here(journal, content, request));
    }

    private Exit here(OpenJournal journal, byte[] content, Request request) throws Stop {
        Reading now = journal.reading();
        ReadFile read = ImportFile.read(
                content, request, now.state(), now.timeline(), shell.clock().instant());
        return switch (read) {
            case Unreadable(ReadFile.Why why, String about) -> throw Exit.REFUSED.because("import." + code(why), about);
            case Plan plan -> bringIn(plan, journal);
        };
    }

    private Exit bringIn(Plan plan, OpenJournal journal) throws Stop {
        Remarks remarks = new Remarks(shell.talk());
        plan.remarks().forEach(remark -> shell.terminal().err().println(remarks.say(remark)));
        if (!dryRun && ImportFile.send(plan, journal::send).isPresent()) {
            throw Exit.REFUSED.because("import.changed-meanwhile");
        }
        Exit exit = tell(shell, dryRun, plan.read(), plan.added(), plan.known(), plan.left());
        care(shell, !dryRun && plan.wishesToDie());
        return exit;
    }

    static Exit tell(Shell shell, boolean dry, int read, int added, int known, int left) {
        shell.say(dry ? "import.would" : "import.done", read, added, known, left);
        return read > 0 && left == read ? Exit.REFUSED : Exit.DONE;
    }

    static void care(Shell shell, boolean needed) {
        if (needed) {
            shell.say("import.care");
        }
    }

    static String code(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
