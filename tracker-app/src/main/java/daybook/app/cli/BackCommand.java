package daybook.app.cli;

import picocli.CommandLine.Command;

/** Coming back from the last step-away that is open, or closing it without; then what is asked for is the reason. */
@Command(name = "back")
final class BackCommand extends EntryCommand {
    BackCommand(Shell shell) {
        super(shell, "back");
    }
}
