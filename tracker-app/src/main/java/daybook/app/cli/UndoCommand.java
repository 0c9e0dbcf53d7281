package daybook.app.cli;

import daybook.core.journal.Decision;
import daybook.core.journal.Entry;
import daybook.core.journal.JournalCommand.RetractEntries;
import daybook.core.journal.Stamp;
import daybook.core.timeline.Logged;
import daybook.core.timeline.Timeline;
import daybook.core.word.Source;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;

/** Takes back the whole last save, by whatever way it was made, and nothing else. What an import brought stays. */
@Command(name = "undo")
final class UndoCommand implements Callable<Exit> {
    private final Shell shell;

    UndoCommand(Shell shell) {
        this.shell = shell;
    }

    @Override
    public Exit call() throws Exception {
        return shell.journal(journal -> {
            List<Entry> last = lastSave(journal.timeline());
            if (last.isEmpty()) {
                throw Exit.REFUSED.because("undo.nothing");
            }
            var ids = last.stream().map(entry -> entry.stamp().id()).toList();
            if (journal.send(new RetractEntries(ids, shell.clock().instant(), null))
                    instanceof Decision.Refused refused) {
                shell.terminal().err().println(shell.talk().refused(refused.reason()));
                return Exit.REFUSED;
            }
            shell.say("undo.done", Saving.shown(last.getFirst()));
            return Exit.DONE;
        });
    }

    /** One save is what was written at one moment. */
    private static List<Entry> lastSave(Timeline timeline) {
        Optional<Instant> last =
                standing(timeline).map(entry -> entry.stamp().written()).max(Comparator.naturalOrder());
        return standing(timeline)
                .filter(entry -> Optional.of(entry.stamp().written()).equals(last))
                .toList();
    }

    private static Stream<Entry> standing(Timeline timeline) {
        return timeline.span().stream()
                .flatMap(span -> timeline.days(span).stream())
                .flatMap(day -> day.all().stream())
                .filter(Logged::counts)
                .map(Logged::entry)
                .filter(entry -> savedByHand(entry.stamp()));
    }

    private static boolean savedByHand(Stamp stamp) {
        return stamp.source() == Source.CLI || stamp.source() == Source.WEB || stamp.source() == Source.API;
    }
}
