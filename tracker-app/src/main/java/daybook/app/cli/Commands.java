package daybook.app.cli;

import java.util.List;
import java.util.concurrent.Callable;

/** Every command, in the order help tells them. */
final class Commands {
    private Commands() {}

    static List<Callable<Exit>> all(Shell shell) {
        return List.of(
                new ServeCommand(shell),
                new InitCommand(shell),
                new LogCommand(shell),
                new DayCommand(shell),
                new AwayCommand(shell),
                new BackCommand(shell),
                new SupportCommand(shell),
                new WeekCommand(shell),
                new UndoCommand(shell),
                new ImportCommand(shell),
                new FactsCommand(shell),
                new ReportCommand(shell),
                new SummaryCommand(shell),
                new CardCommand(shell),
                new ExportCommand(shell),
                new VerifyCommand(shell),
                new DemoCommand(shell),
                new HelpCommand(shell));
    }
}
