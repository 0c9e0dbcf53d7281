package daybook.app.cli;

import picocli.CommandLine.Command;

/** Contact with somebody who supports the writer. */
@Command(name = "support")
final class SupportCommand extends EntryCommand {
    SupportCommand(Shell shell) {
        super(shell, "support");
    }
}
