package daybook.app.cli;

import daybook.core.word.Paper;
import daybook.reports.pdf.CardWriter;
import daybook.reports.text.Phrases;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** A month to fill in with a pen. It needs no journal: there is nothing of one on it. */
@Command(name = "card")
final class CardCommand implements Callable<Exit> {
    private final Shell shell;

    @Option(names = "--month", required = true, paramLabel = "MONTH")
    @Nullable
    String month;

    @Option(names = "--out", required = true, paramLabel = "FILE")
    @Nullable
    Path out;

    @Option(names = "--paper", paramLabel = "a4|letter")
    String paper = "a4";

    CardCommand(Shell shell) {
        this.shell = shell;
    }

    @Override
    public Exit call() throws Stop {
        YearMonth asked = month(Objects.requireNonNull(month));
        Paper sheet = Arguments.code(Paper.class, "--paper", paper);
        Path file = Objects.requireNonNull(out);
        OutFile.check(file);
        Phrases phrases = Phrases.in(shell.talk().language()).orElseThrow();
        OutFile.replace(file, new CardWriter().write(asked, sheet, phrases));
        shell.say("card.made");
        return Exit.DONE;
    }

    private static YearMonth month(String typed) throws Stop {
        try {
            if (typed.matches("\\d{4}-\\d{2}")) {
                return YearMonth.parse(typed);
            }
        } catch (DateTimeException noSuchMonth) {
            // said below
        }
        throw Exit.USAGE.because("usage.month");
    }
}
