package daybook.app.cli;

import daybook.app.report.MadeSummary;
import daybook.app.report.Summaries;
import daybook.app.report.SummaryRequest;
import daybook.app.store.OpenJournal;
import daybook.core.journal.Decision;
import daybook.core.timeline.Period;
import daybook.core.word.Audience;
import daybook.core.word.OwnWords;
import daybook.core.word.Paper;
import daybook.reports.text.Phrases;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** What a therapist reads in two minutes, as a PDF. Questions come from what is piped in: arguments stay in the history. */
@Command(name = "summary")
final class SummaryCommand implements Callable<Exit> {
    private final Shell shell;

    @Option(names = "--period", required = true, paramLabel = "PERIOD")
    @Nullable
    String period;

    @Option(names = "--for", required = true, paramLabel = "therapist")
    @Nullable
    String audience;

    @Option(names = "--show", paramLabel = "LIST", split = ",")
    List<String> show = new ArrayList<>();

    @Option(names = "--hide", paramLabel = "LIST", split = ",")
    List<String> hide = new ArrayList<>();

    @Option(names = "--talk")
    boolean talk;

    @Option(names = "--password-file", paramLabel = "FILE")
    @Nullable
    Path passwordFile;

    @Option(names = "--paper", paramLabel = "a4|letter")
    String paper = "a4";

    @Option(names = "--out", required = true, paramLabel = "FILE")
    @Nullable
    Path out;

    SummaryCommand(Shell shell) {
        this.shell = shell;
    }

    @Override
    public Exit call() throws Exception {
        Period days = Arguments.period(period);
        Arguments.oneOf("--for", Objects.requireNonNullElse(audience, ""), Audience.THERAPIST.code());
        Paper sheet = Arguments.code(Paper.class, "--paper", paper);
        Path file = Objects.requireNonNull(out);
        OutFile.check(file);
        if (passwordFile != null) {
            FreshFile.check(passwordFile);
        }
        List<OwnWords> questions = talk ? Questions.asked(shell) : List.of();
        SummaryThere there = new SummaryThere(shell, days, show, hide, questions, sheet, passwordFile, file);
        return shell.either(there, journal -> {
            SummaryRequest request = new SummaryRequest(
                    days,
                    new ShowAndHide(show, hide).choices(journal.timeline()),
                    questions,
                    sheet,
                    Phrases.in(shell.talk().language()).orElseThrow(),
                    passwordFile != null,
                    new OwnWords(file.toAbsolutePath().getFileName().toString()));
            return made(journal, request, file);
        });
    }

    /** The password is written first: a locked file without one would be lost. */
    private Exit made(OpenJournal journal, SummaryRequest request, Path file) throws Stop {
        Summaries summaries = new Summaries(shell.clock());
        MadeSummary made = summaries.make(journal, request);
        if (passwordFile != null) {
            FreshFile.write(passwordFile, made.password());
        }
        // the journal is told first: nothing leaves that it does not know of
        if (summaries.handOut(journal, made) instanceof Decision.Refused refused) {
            shell.terminal().err().println(shell.talk().refused(refused.reason()));
            return Exit.REFUSED;
        }
        OutFile.replace(file, made.pdf());
        shell.say("summary.made", made.pages());
        shell.mention("summary.leaves", made.ownWords().size(), made.share().keptBack());
        made.ownWords().forEach(words -> shell.terminal().err().println("  " + words.text()));
        if (made.share().locked()) {
            shell.mention("summary.password");
        }
        return Exit.DONE;
    }
}
