package daybook.app.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** A command that saves what a few words say. */
abstract class EntryCommand implements Callable<Exit> {
    private final Shell shell;
    private final String command;

    @Parameters(arity = "0..*", paramLabel = "WORD", descriptionKey = "words")
    List<String> words = new ArrayList<>();

    @Option(names = "--at", paramLabel = "WHEN", descriptionKey = "when")
    @Nullable
    String at;

    @Option(names = "--note", descriptionKey = "asks-note")
    boolean note;

    @Option(names = "--show", descriptionKey = "shows")
    boolean show;

    @Option(names = "--json", descriptionKey = "says-json")
    boolean json;

    /** @param command its name, as the grammar has it */
    EntryCommand(Shell shell, String command) {
        this.shell = shell;
        this.command = command;
    }

    /** @return what to ask where not a word was typed; nothing where that says enough */
    List<Asking.Question> questions() {
        return List.of();
    }

    /** @return own words to ask for */
    List<String> texts() {
        return note ? List.of("note") : List.of();
    }

    /** @return whether an option without a value is one of this command's; then it is set */
    boolean flag(String option) {
        switch (option) {
            case "--note" -> note = true;
            case "--show" -> show = true;
            case "--json" -> json = true;
            default -> {
                return false;
            }
        }
        return true;
    }

    Shell shell() {
        return shell;
    }

    Saving saving() {
        return new Saving(shell, show, json);
    }

    @Override
    public Exit call() throws Exception {
        OnceSaid.aboutHistory(shell, words);
        Asking asking = new Asking(shell);
        List<String> said = words.isEmpty() ? asking.words(questions()) : words;
        return saving().save(Typed.of(command, said, at, asking.texts(texts()), 0));
    }
}
