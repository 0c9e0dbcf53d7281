package daybook.app.web;

import daybook.app.keys.Secret;
import daybook.app.session.Opened;
import daybook.app.store.JournalHome;
import daybook.core.timeline.Timeline;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Comparator;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.springframework.context.support.GenericApplicationContext;

/** A server on a real port, with a journal in a folder of its own that is deleted afterwards. */
public final class Served implements AutoCloseable {
    public static final String PASSPHRASE = "acorn badge cabin daisy eagle fable";

    private final Path folder;
    private final WebServer server;

    private Served(Path folder, WebServer server) {
        this.folder = folder;
        this.server = server;
    }

    /** @return with no journal yet */
    public static Served empty(Clock clock) {
        return served(clock, false);
    }

    /** @return with a new journal, locked */
    public static Served locked(Clock clock) {
        return served(clock, true);
    }

    private static Served served(Clock clock, boolean journal) {
        return served(clock, journal, nothing -> {});
    }

    static Served served(Clock clock, boolean journal, Consumer<GenericApplicationContext> more) {
        try {
            Path folder = Files.createTempDirectory("served").resolve("home");
            if (journal) {
                try (Secret secret = passphrase()) {
                    new JournalHome(folder, clock)
                            .create(secret, clock.getZone())
                            .close();
                }
            }
            return new Served(folder, WebServer.start(folder, ServeOptions.PLAIN, null, clock, more));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (daybook.app.store.CannotOpen e) {
            throw new IllegalStateException(e);
        }
    }

    public static Secret passphrase() {
        return Secret.ofChars(PASSPHRASE.toCharArray());
    }

    /** @return a browser at the door */
    public Visit visit() {
        return new Visit(server.port());
    }

    /** @return a browser that typed the passphrase */
    public Visit unlocked() {
        Visit visit = visit();
        visit.get("/");
        visit.post("/unlock", "passphrase", PASSPHRASE);
        return visit;
    }

    public int port() {
        return server.port();
    }

    public Path folder() {
        return folder;
    }

    /** @return the secret part of the one-time link */
    public String launchCode() {
        return server.link().substring(server.link().indexOf('#') + 1);
    }

    public String apiToken() {
        return server.apiToken();
    }

    public daybook.app.session.Sitting sitting() {
        return server.sitting();
    }

    /** @return what the unlocked journal holds, read past the pages */
    public Timeline timeline() {
        return opened().journal().timeline();
    }

    public Opened opened() {
        return server.sitting().opened().orElseThrow();
    }

    @Override
    public void close() {
        server.close();
        try (Stream<Path> all = Files.walk(folder.getParent())) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(path);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
