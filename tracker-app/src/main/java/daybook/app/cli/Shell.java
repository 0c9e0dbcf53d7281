package daybook.app.cli;

import daybook.app.keys.Secret;
import daybook.app.store.CannotOpen;
import daybook.app.store.JournalHome;
import daybook.app.store.OpenJournal;
import daybook.core.timeline.Timeline;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What all commands share: the terminal, the language, the folder of the journal and the way into it. */
final class Shell {
    /** What a command does with an open journal. */
    interface Work {
        Exit with(OpenJournal journal) throws IOException, Stop;
    }

    private final Terminal terminal;
    private final Clock clock;
    private final Path defaultHome;
    private final Talk talk;
    private final Daybook options;

    Shell(Terminal terminal, Clock clock, Path defaultHome, Talk talk, Daybook options) {
        this.terminal = terminal;
        this.clock = clock;
        this.defaultHome = defaultHome;
        this.talk = talk;
        this.options = options;
    }

    Terminal terminal() {
        return terminal;
    }

    Clock clock() {
        return clock;
    }

    Talk talk() {
        return talk;
    }

    /** The answer to what was asked. */
    void say(String key, Object... words) {
        terminal.out().println(talk.say(key, words));
    }

    /** Beside the answer. */
    void mention(String key, Object... words) {
        terminal.err().println(talk.say(key, words));
    }

    boolean homeGiven() {
        return options.home != null;
    }

    Path folder() {
        return options.home == null ? defaultHome : options.home;
    }

    JournalHome home() {
        return new JournalHome(folder(), clock);
    }

    @Nullable
    Path passphraseFile() {
        return options.passphraseFile;
    }

    /** @return whether there is somebody to ask, or a file that answers */
    boolean canUnlock() {
        return options.passphraseFile != null || terminal.person() != null;
    }

    /** Opens the journal, does the work, and locks it again. */
    Exit journal(Work work) throws IOException, CannotOpen, Stop {
        JournalHome home = home();
        if (!home.exists()) {
            throw Exit.NO_INPUT.because("open.no-journal");
        }
        try (Secret secret = secret();
                OpenJournal journal = home.unlock(secret)) {
            return work.with(journal);
        }
    }

    Secret secret() throws IOException, Stop {
        return options.passphraseFile != null ? secretOf(options.passphraseFile) : typedSecret("ask.passphrase");
    }

    private static Secret secretOf(Path file) throws IOException, Stop {
        try {
            return Secret.ofFile(file);
        } catch (NoSuchFileException absent) {
            throw Exit.NO_INPUT.because("passphrase.no-file");
        } catch (Secret.Unusable unusable) {
            throw Exit.LOCKED.because(
                    switch (unusable.reason()) {
                        case OTHERS_MAY_READ -> "passphrase.others-may-read";
                        case EMPTY -> "passphrase.empty";
                        case NOT_UTF_8 -> "passphrase.not-utf-8";
                    });
        }
    }

    private Secret typedSecret(String question) throws Stop {
        Terminal.Person person = terminal.person();
        if (person == null) {
            throw Exit.LOCKED.because("passphrase.nobody-to-ask");
        }
        return person.askedUnseen(talk.say(question) + " ")
                .filter(typed -> typed.length > 0)
                .map(Secret::ofChars)
                .orElseThrow(() -> Exit.LOCKED.because("passphrase.none-typed"));
    }

    /** A passphrase for a new journal: from the file, or typed twice. */
    Secret newSecret() throws IOException, Stop {
        Secret secret = options.passphraseFile != null ? secretOf(options.passphraseFile) : typedSecret("ask.new");
        if (secret.length() < Secret.SHORTEST) {
            secret.close();
            throw Exit.REFUSED.because("passphrase.too-short", Secret.SHORTEST);
        }
        if (options.passphraseFile == null) {
            try (Secret again = typedSecret("ask.again")) {
                if (!Arrays.equals(secret.bytes(), again.bytes())) {
                    secret.close();
                    throw Exit.REFUSED.because("passphrase.differ");
                }
            }
        }
        return secret;
    }

    /** The zone days are told in: the journal's own. */
    static ZoneId zone(Timeline timeline, ZoneId otherwise) {
        return timeline.opened().map(opened -> opened.zone()).orElse(otherwise);
    }

    LocalDate today(Timeline timeline) {
        return LocalDate.ofInstant(clock.instant(), zone(timeline, clock.getZone()));
    }

    /** @return the bytes of a file the person named */
    static byte[] read(Path file) throws IOException, Stop {
        if (!Files.isRegularFile(file)) {
            throw Exit.NO_INPUT.because("file.absent");
        }
        return Files.readAllBytes(file);
    }

    Optional<Terminal.Person> person() {
        return Optional.ofNullable(terminal.person());
    }
}
