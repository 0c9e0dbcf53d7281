package daybook.app.cli;

import daybook.app.line.LastSave;
import daybook.app.store.OpenJournal;
import daybook.core.journal.Decision;
import daybook.core.journal.JournalCommand.RetractEntries;
import daybook.core.word.EntryId;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Takes back the whole last save, by whatever way it was made, and nothing else. What an import brought stays. */
@Command(name = "undo")
final class UndoCommand implements Callable<Exit> {
    private final Shell shell;

    @Option(names = "--json", descriptionKey = "says-json")
    boolean json;

    UndoCommand(Shell shell) {
        this.shell = shell;
    }

    @Override
    public Exit call() throws Exception {
        return shell.either(this::there, this::here, Exit.NOT_RUNNING.because("not-running"));
    }

    private Exit there(Running server) throws IOException, Stop {
        Reply reply = shell.good(server.post("undo", "application/json", new byte[0]));
        String answer = new String(reply.body(), StandardCharsets.UTF_8);
        if (json) {
            shell.terminal().out().println(answer);
        } else {
            // {"undone":["id",…: ids have nothing in them that is quoted, and a JSON library takes longer than the
            // command
            shell.say("undo.done", Saving.shown(answer.split("\"", -1)[3]));
        }
        return Exit.DONE;
    }

    private Exit here(OpenJournal journal) throws Stop {
        List<EntryId> last = LastSave.of(journal.timeline(), shell.clock().instant());
        if (last.isEmpty()) {
            throw Exit.REFUSED.because("undo.nothing");
        }
        if (journal.send(new RetractEntries(last, shell.clock().instant(), null)) instanceof Decision.Refused refused) {
            shell.terminal().err().println(shell.talk().refused(refused.reason()));
            return Exit.REFUSED;
        }
        if (json) {
            String ids = String.join("\",\"", last.stream().map(EntryId::value).toList());
            shell.terminal().out().println("{\"undone\":[\"" + ids + "\"]}");
        } else {
            shell.say("undo.done", Saving.shown(last.getFirst().value()));
        }
        return Exit.DONE;
    }
}
