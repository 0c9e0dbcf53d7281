package daybook.app.cli;

import daybook.app.store.CannotOpen;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** What all commands share: the terminal, the language, the folder of the journal and the two ways into it. */
final class Shell {
    /** What a command does through the running server. */
    interface AtServer {
        Exit with(Running server) throws IOException, Stop;
    }

    /** The server is there, and the journal in it is locked. */
    static final class LockedThere extends IOException {
        private static final long serialVersionUID = 1L;
    }

    private final Terminal terminal;
    private final Clock clock;
    private final Path defaultHome;
    private final Talk talk;
    private final Daybook options;
    private final Consumer<Path> preparing;

    Shell(Terminal terminal, Clock clock, Path defaultHome, Talk talk, Daybook options, Consumer<Path> preparing) {
        this.terminal = terminal;
        this.clock = clock;
        this.defaultHome = defaultHome;
        this.talk = talk;
        this.options = options;
        this.preparing = preparing;
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

    /** Before a library of the store is touched. */
    void prepare() {
        preparing.accept(folder());
    }

    @Nullable
    Path passphraseFile() {
        return options.passphraseFile;
    }

    /** @return whether there is somebody to ask, or a file that answers */
    boolean canUnlock() {
        return options.passphraseFile != null || terminal.person() != null;
    }

    /** Through the server where one runs with the journal open, else with the journal opened here. */
    Exit either(AtServer there, Opening.Work here) throws IOException, CannotOpen, Stop {
        return either(there, here, Exit.LOCKED.because("passphrase.nobody-to-ask"));
    }

    /** @param shut told where no server runs, and nobody and nothing could open the journal */
    Exit either(AtServer there, Opening.Work here, Stop shut) throws IOException, CannotOpen, Stop {
        Optional<Running> running = Running.in(folder(), talk.language());
        if (running.isPresent()) {
            try {
                return there.with(running.get());
            } catch (Running.Gone nobody) {
                // it has just ended
            } catch (LockedThere locked) {
                if (!canUnlock()) {
                    throw Exit.LOCKED.because("open.locked-there");
                }
            }
        }
        if (!canUnlock() && Files.exists(folder().resolve("daybook.db"))) {
            throw shut;
        }
        return Opening.journal(this, here);
    }

    /** @return the answer, if it is a good one */
    Reply good(Reply reply) throws IOException, Stop {
        if (reply.status() == 423) {
            throw new LockedThere();
        }
        if (!reply.good()) {
            throw reply.problem();
        }
        return reply;
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
