package daybook.app.cli;

import java.util.List;
import picocli.CommandLine.Command;

/** Space taken: why, whether they were told, and the minutes promised. */
@Command(name = "away")
final class AwayCommand extends EntryCommand {
    AwayCommand(Shell shell) {
        super(shell, "away");
    }

    @Override
    List<Asking.Question> questions() {
        return List.of(
                new Asking.Question("away.ask-why", ""),
                new Asking.Question("away.ask-minutes", ""),
                new Asking.Question("away.ask-told", ""));
    }
}
