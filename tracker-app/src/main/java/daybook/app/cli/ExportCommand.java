package daybook.app.cli;

import daybook.app.transfer.CsvExport;
import daybook.app.transfer.JournalFile;
import daybook.app.transfer.JournalFile.Apart;
import daybook.core.timeline.Timeline;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
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
        return shell.either(server -> there(server, file, tables), journal -> {
            Timeline timeline = journal.timeline();
            if (tables) {
                OutFile.folder(file, CsvExport.write(timeline));
            } else {
                OutFile.replace(file, JournalFile.write(timeline, made(timeline)));
            }
            return tell(
                    timeline.entryCount(),
                    JournalFile.leftOut(timeline).stream().map(Apart::code).toList());
        });
    }

    private Exit there(Running server, Path file, boolean tables) throws IOException, Stop {
        Reply reply = shell.good(server.get("export?format=" + format));
        if (tables) {
            OutFile.folder(file, unzipped(reply.body()));
        } else {
            OutFile.replace(file, reply.body());
        }
        return tell(
                Integer.parseInt(reply.header("Daybook-Entries")),
                Arrays.stream(reply.header("Daybook-Apart").split(","))
                        .filter(code -> !code.isEmpty())
                        .toList());
    }

    private static Map<String, byte[]> unzipped(byte[] zipped) throws IOException {
        Map<String, byte[]> files = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(zipped))) {
            for (ZipEntry file = zip.getNextEntry(); file != null; file = zip.getNextEntry()) {
                files.put(file.getName(), zip.readAllBytes());
            }
        }
        return files;
    }

    private Exit tell(int entries, List<String> apart) {
        shell.say("export.made", entries);
        apart.forEach(code -> shell.mention("export.apart." + code));
        shell.mention("export.plain");
        return Exit.DONE;
    }

    private OffsetDateTime made(Timeline timeline) {
        return shell.clock()
                .instant()
                .truncatedTo(ChronoUnit.SECONDS)
                .atZone(Opening.zone(timeline, shell))
                .toOffsetDateTime();
    }
}
