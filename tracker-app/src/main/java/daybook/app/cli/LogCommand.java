package daybook.app.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** One contact, boundary test or quiet day from a few words; lines of them from a pipe; or three questions. */
@Command(name = "log")
final class LogCommand extends EntryCommand {
    @Option(names = "--hard")
    boolean hard;

    LogCommand(Shell shell) {
        super(shell, "log");
    }

    @Override
    List<Asking.Question> questions() {
        return List.of(
                new Asking.Question("log.ask-felt", ""),
                new Asking.Question("log.ask-whom", "@"),
                new Asking.Question("log.ask-eggshells", "e"));
    }

    @Override
    boolean flag(String option) {
        if (option.equals("--hard")) {
            hard = true;
            return true;
        }
        return super.flag(option);
    }

    @Override
    public Exit call() throws Exception {
        if (words.equals(List.of("-"))) {
            return saving().save(this::lines);
        }
        if (hard) {
            words.add("hard");
        }
        if (words.isEmpty() && shell().person().isEmpty()) {
            throw Exit.USAGE.because("log.nothing");
        }
        return super.call();
    }

    /** A line that is refused holds up no other. */
    private Exit lines(Keeper keeper) throws IOException, Stop {
        keeper.ready();
        int number = 0;
        List<String> left = new ArrayList<>();
        for (String text : shell().terminal().lines()) {
            number++;
            if (!text.isBlank() && !text.startsWith("#")) {
                if (line(text, number, keeper) != Exit.DONE) {
                    left.add(String.valueOf(number));
                }
            }
        }
        if (left.isEmpty()) {
            return Exit.DONE;
        }
        // whoever sends the whole pipe again would save the others twice
        shell().mention("log.lines-left", String.join(", ", left));
        return Exit.REFUSED;
    }

    private Exit line(String text, int number, Keeper keeper) throws IOException, Stop {
        LogLine read = LogLine.of(text);
        try {
            Map<String, String> texts = read.note().isEmpty() ? Map.of() : Map.of("note", Asking.fit(read.note()));
            Typed typed = Typed.of("log", read.words(), at, texts, number);
            return saving().tell(keeper.keep(typed), typed);
        } catch (Stop tooLong) {
            shell().mention("remark.line", number, tooLong.said(shell().talk()));
            return tooLong.exit();
        }
    }
}
