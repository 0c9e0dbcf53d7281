package daybook.app.cli;

import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Closes a day in a few words, or says that nothing happened on it. */
@Command(name = "day")
final class DayCommand extends EntryCommand {
    @Option(names = "--quiet")
    boolean quiet;

    DayCommand(Shell shell) {
        super(shell, "day");
    }

    @Override
    List<Asking.Question> questions() {
        return List.of(
                new Asking.Question("day.ask-felt", ""),
                new Asking.Question("day.ask-steadiness", "st"),
                new Asking.Question("day.ask-for-me", "me"));
    }

    @Override
    boolean flag(String option) {
        if (option.equals("--quiet")) {
            quiet = true;
            return true;
        }
        return super.flag(option);
    }

    @Override
    public Exit call() throws Exception {
        if (quiet) {
            words.add("quiet");
        }
        return super.call();
    }
}
