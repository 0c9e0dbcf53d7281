package daybook.app.cli;

import daybook.app.store.OpenJournal;
import daybook.core.journal.Decision;
import daybook.core.journal.Entry;
import daybook.core.journal.JournalCommand.LogEntries;
import daybook.core.word.OwnWords;
import java.io.IOException;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** One contact, boundary test or quiet day from a few words; lines of them from a pipe; or three questions. */
@Command(name = "log")
final class LogCommand implements Callable<Exit> {
    private static final int SHOWN_OF_ID = 4;

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
            return log(journal, said, note ? askedNote() : Optional.empty(), 0);
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

    /** A note is never an argument: those stay in the shell's history and in the list of processes. */
    private Optional<OwnWords> askedNote() throws IOException {
        Optional<String> text = shell.person().isPresent()
                ? shell.person().get().asked(shell.talk().say("log.ask-note") + " ")
                : shell.terminal().piped();
        return text.map(String::strip).filter(typed -> !typed.isEmpty()).map(OwnWords::new);
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
        ZonedDateTime now = shell.clock().instant().atZone(shell.clock().getZone());
        Logging logging =
                new Logging(journal.timeline(), now, () -> UUID.randomUUID().toString());
        switch (logging.made(LogWords.of(said), note.orElse(null))) {
            case Logging.Made.Slips(List<Slip> slips) -> {
                slips.forEach(slip -> tell(slip.said(shell.talk()), line));
                return Exit.USAGE;
            }
            case Logging.Made.Entries(List<Entry> entries) -> {
                if (journal.send(new LogEntries(entries)) instanceof Decision.Refused refused) {
                    tell(shell.talk().refused(refused.reason()), line);
                    return Exit.REFUSED;
                }
                saved(entries, said);
                return Exit.DONE;
            }
        }
    }

    private void tell(String said, int line) {
        shell.terminal().err().println(line == 0 ? said : shell.talk().say("remark.line", line, said));
    }

    /** Neutral on the outside: somebody may look over a shoulder. */
    private void saved(List<Entry> entries, List<String> said) {
        String id = entries.getFirst().stamp().id().value();
        shell.say("log.saved", id.substring(0, SHOWN_OF_ID));
        if (show) {
            shell.terminal().out().println(String.join(" ", said));
        }
    }
}
