package daybook.app.cli;

import daybook.app.store.OpenJournal;
import daybook.core.word.OwnWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** One contact, boundary test or quiet day from a few words; lines of them from a pipe; or three questions. */
@Command(name = "log")
final class LogCommand implements Callable<Exit> {
    private final Shell shell;

    @Parameters(arity = "0..*", paramLabel = "WORD", descriptionKey = "words")
    List<String> words = new ArrayList<>();

    @Option(names = "--at", paramLabel = "WHEN")
    @Nullable
    String at;

    @Option(names = "--hard")
    boolean hard;

    @Option(names = "--note")
    boolean note;

    @Option(names = "--show")
    boolean show;

    LogCommand(Shell shell) {
        this.shell = shell;
    }

    @Override
    public Exit call() throws Exception {
        if (at != null) {
            words.add("at:" + at);
        }
        if (hard) {
            words.add("hard");
        }
        if (words.isEmpty() && shell.person().isEmpty()) {
            throw Exit.USAGE.because("log.nothing");
        }
        return shell.journal(journal -> {
            if (words.equals(List.of("-"))) {
                return lines(journal);
            }
            List<String> said = words.isEmpty() ? asked(shell.person().orElseThrow()) : words;
            return log(journal, said, note ? new Saving(shell, show).askedNote() : Optional.empty(), 0);
        });
    }

    private List<String> asked(Terminal.Person person) {
        List<String> said = new ArrayList<>();
        person.asked(shell.talk().say("log.ask-felt") + " ")
                .filter(text -> !text.isBlank())
                .ifPresent(said::add);
        person.asked(shell.talk().say("log.ask-whom") + " ")
                .filter(text -> !text.isBlank())
                .ifPresent(name -> said.add("@" + name.strip()));
        person.asked(shell.talk().say("log.ask-eggshells") + " ")
                .filter(text -> !text.isBlank())
                .ifPresent(level -> said.add("e" + level.strip()));
        return said;
    }

    private Exit lines(OpenJournal journal) {
        int line = 0;
        Exit all = Exit.DONE;
        for (String text : shell.terminal().lines()) {
            line++;
            if (text.isBlank() || text.startsWith("#")) {
                continue;
            }
            LogLine read = LogLine.of(text);
            Exit one = log(journal, read.words(), read.note(), line);
            all = one == Exit.DONE ? all : Exit.REFUSED;
        }
        return all;
    }

    private Exit log(OpenJournal journal, List<String> said, Optional<OwnWords> note, int line) {
        Saving saving = new Saving(shell, show);
        Logging logging = new Logging(saving.meaning(journal));
        return saving.save(journal, logging.made(LogWords.of(said), note.orElse(null)), said, line);
    }
}
