package daybook.app.cli;

import daybook.core.word.OwnWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** A command that saves one entry from a few words. */
abstract class EntryCommand implements Callable<Exit> {
    private final Shell shell;

    @Parameters(arity = "0..*", paramLabel = "WORD", descriptionKey = "words")
    List<String> words = new ArrayList<>();

    @Option(names = "--at", paramLabel = "WHEN", descriptionKey = "when")
    @Nullable
    String at;

    @Option(names = "--note", descriptionKey = "asks-note")
    boolean note;

    @Option(names = "--show", descriptionKey = "shows")
    boolean show;

    EntryCommand(Shell shell) {
        this.shell = shell;
    }

    /** @param note asked for, or from a pipe */
    abstract Meaning.Made made(Meaning meaning, @Nullable OwnWords note);

    @Override
    public Exit call() throws Exception {
        Saving saving = new Saving(shell, show);
        return shell.journal(journal -> {
            Optional<OwnWords> asked = note ? saving.askedNote() : Optional.empty();
            return saving.save(journal, made(saving.meaning(journal), asked.orElse(null)), words, 0);
        });
    }
}
