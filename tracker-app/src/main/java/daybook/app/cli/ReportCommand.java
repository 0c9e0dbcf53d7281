package daybook.app.cli;

import daybook.app.report.MadeReport;
import daybook.app.report.MonthReports;
import daybook.app.report.Remade;
import daybook.app.report.ReportRequest;
import daybook.core.word.Paper;
import daybook.reports.text.Phrases;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** A period as a PDF. */
@Command(name = "report")
final class ReportCommand implements Callable<Exit> {
    private final Shell shell;

    @Option(names = "--period", required = true, paramLabel = "PERIOD")
    @Nullable
    String period;

    @Option(names = "--out", required = true, paramLabel = "FILE")
    @Nullable
    Path out;

    @Option(names = "--paper", paramLabel = "a4|letter")
    String paper = "a4";

    @Option(names = "--edition", paramLabel = "next")
    @Nullable
    String edition;

    ReportCommand(Shell shell) {
        this.shell = shell;
    }

    @Override
    public Exit call() throws Exception {
        ReportRequest request = new ReportRequest(
                Arguments.period(period),
                Arguments.code(Paper.class, "--paper", paper),
                Phrases.in(shell.talk().language()).orElseThrow());
        Path file = Objects.requireNonNull(out);
        OutFile.check(file);
        if (edition != null) {
            Arguments.oneOf("--edition", edition, "next");
        }
        return shell.either(server -> there(server, request, file), journal -> {
            MonthReports reports = new MonthReports(shell.clock());
            MadeReport made = edition == null ? reports.make(journal, request) : reports.next(journal, request);
            OutFile.replace(file, made.pdf());
            var coverage = made.facts().coverage();
            return tell(new Beside(
                    coverage.daysLogged(),
                    coverage.daysPossible(),
                    made.facts().closed(),
                    made.issue().isPresent(),
                    made.since(),
                    made.remade()));
        });
    }

    private Exit there(Running server, ReportRequest request, Path file) throws IOException, Stop {
        String body = "{\"period\":\"" + request.period() + "\",\"paper\":\""
                + request.paper().code() + "\",\"language\":\""
                + request.phrases().language() + (edition == null ? "\"}" : "\",\"edition\":\"next\"}");
        Reply reply = shell.good(server.post("reports", "application/json", body.getBytes(StandardCharsets.UTF_8)));
        OutFile.replace(file, reply.body());
        return tell(new Beside(
                Integer.parseInt(reply.header("Daybook-Days-Logged")),
                Integer.parseInt(reply.header("Daybook-Days-Possible")),
                Boolean.parseBoolean(reply.header("Daybook-Closed")),
                Boolean.parseBoolean(reply.header("Daybook-Issued")),
                Integer.parseInt(reply.header("Daybook-Since")),
                Remade.of(reply.header("Daybook-Remade"))));
    }

    /** What is said beside the file. */
    private record Beside(int daysLogged, int daysPossible, boolean closed, boolean issued, int since, Remade remade) {}

    private Exit tell(Beside made) {
        shell.say("report.made", made.daysLogged(), made.daysPossible());
        if (!made.issued()) {
            shell.mention(made.closed() ? "report.not-issued" : "report.running");
        }
        if (made.since() > 0) {
            shell.mention("report.since", made.since());
        }
        if (made.remade() != Remade.SAME) {
            shell.mention(made.remade() == Remade.NEWER_LOOK ? "report.newer-look" : "report.other-bytes");
        }
        return Exit.DONE;
    }
}
