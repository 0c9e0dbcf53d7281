package daybook.app.cli;

import daybook.app.transfer.CsvExport;
import daybook.app.transfer.JournalFile;
import daybook.core.timeline.Timeline;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** The whole journal as a file that other programs, and Daybook, can read. */
@Command(name = "export")
final class ExportCommand implements Callable<Exit> {
    private final Shell shell;

    @Option(names = "--out", required = true, paramLabel = "FILE")
    @Nullable
    Path out;

    @Option(names = "--format", paramLabel = "daybook|csv")
    String format = "daybook";

    ExportCommand(Shell shell) {
        this.shell = shell;
    }

    @Override
    public Exit call() throws Exception {
        Path file = Objects.requireNonNull(out);
        boolean tables = Arguments.oneOf("--format", format, "daybook", "csv").equals("csv");
        if (tables) {
            OutFile.checkFolder(file);
        } else {
            OutFile.check(file);
        }
        return shell.journal(journal -> {
            Timeline timeline = journal.timeline();
            if (tables) {
                OutFile.folder(file, CsvExport.write(timeline));
            } else {
                OutFile.replace(file, JournalFile.write(timeline, made(timeline)));
            }
            shell.say("export.made", timeline.entryCount());
            JournalFile.leftOut(timeline).forEach(apart -> shell.mention("export.apart." + apart.code()));
            shell.mention("export.plain");
            return Exit.DONE;
        });
    }

    private OffsetDateTime made(Timeline timeline) {
        return shell.clock()
                .instant()
                .truncatedTo(ChronoUnit.SECONDS)
                .atZone(Shell.zone(timeline, shell.clock().getZone()))
                .toOffsetDateTime();
    }
}
