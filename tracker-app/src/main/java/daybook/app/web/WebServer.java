package daybook.app.web;

import daybook.app.clock.AppClock;
import daybook.app.keys.Secret;
import daybook.app.security.ApiToken;
import daybook.app.security.LaunchToken;
import daybook.app.session.OwnFile;
import daybook.app.session.Pass;
import daybook.app.session.PreferenceFile;
import daybook.app.session.ServerFile;
import daybook.app.session.Sitting;
import daybook.app.store.CannotOpen;
import daybook.app.store.JournalHome;
import daybook.app.store.Warmup;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.Banner;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.core.env.MapPropertySource;

/** One running server for one journal's folder, on this machine only. */
public final class WebServer implements AutoCloseable {
    private final ServletWebServerApplicationContext context;
    private final Path folder;
    private final Sitting sitting;
    private final LaunchToken launch;
    private final String apiToken;
    private final ScheduledExecutorService ticker = Executors.newSingleThreadScheduledExecutor(WebServer::daemon);
    private final CountDownLatch stopped = new CountDownLatch(1);

    private WebServer(Path folder, int port, Clock clock, Consumer<GenericApplicationContext> more) {
        this.folder = folder;
        JournalHome home = new JournalHome(folder, clock);
        PreferenceFile preferences = new PreferenceFile(folder);
        this.sitting = new Sitting(
                home,
                clock,
                AppClock.monotonic(),
                opened -> preferences.now(Optional.of(opened)).idle());
        this.launch = new LaunchToken();
        this.apiToken = Pass.random(32);
        this.context = (ServletWebServerApplicationContext) new SpringApplicationBuilder(WebApp.class)
                .bannerMode(Banner.Mode.OFF)
                .logStartupInfo(false)
                .initializers((ApplicationContextInitializer<GenericApplicationContext>) made -> {
                    made.getEnvironment()
                            .getPropertySources()
                            .addFirst(new MapPropertySource("daybook", Map.of("server.port", port)));
                    made.registerBean(Clock.class, () -> clock);
                    made.registerBean(JournalHome.class, () -> home);
                    made.registerBean(PreferenceFile.class, () -> preferences);
                    made.registerBean(Sitting.class, () -> sitting);
                    made.registerBean(LaunchToken.class, () -> launch);
                    made.registerBean(ApiToken.class, () -> new ApiToken(apiToken));
                    more.accept(made);
                })
                .listeners(event -> {
                    if (event instanceof ContextClosedEvent) {
                        stop();
                    }
                })
                .run();
    }

    /**
     * Starts a server and returns when it answers.
     *
     * @param passphrase opens the journal at once; null to ask for it on a page
     * @throws CannotOpen if the passphrase does not open it
     * @throws IOException if the folder cannot be written
     */
    public static WebServer start(Path folder, ServeOptions options, @Nullable Secret passphrase, Clock clock)
            throws IOException, CannotOpen {
        return start(folder, options, passphrase, clock, nothing -> {});
    }

    /** @param more changes what the server is made of, so that a test can show what a rule is good for */
    static WebServer start(
            Path folder,
            ServeOptions options,
            @Nullable Secret passphrase,
            Clock clock,
            Consumer<GenericApplicationContext> more)
            throws IOException, CannotOpen {
        OwnFile.folder(folder);
        OwnFile.folder(new JournalHome(folder, clock).tmp());
        OwnFile.folder(own(folder));
        WebServer server = new WebServer(folder, options.port(), clock, more);
        try {
            server.begin(options, passphrase);
            return server;
        } catch (IOException | CannotOpen e) {
            server.close();
            throw e;
        }
    }

    private void begin(ServeOptions options, @Nullable Secret passphrase) throws IOException, CannotOpen {
        if (passphrase != null) {
            sitting.open(passphrase);
        }
        ServerFile.ofThisProcess(port(), apiToken).write(folder);
        var unused = ticker.scheduleAtFixedRate(sitting::tick, 10, 10, TimeUnit.SECONDS);
        if (options.exitOnLock()) {
            // In a thread of its own: the request that locks is still to be answered.
            sitting.whenLocked(() -> Thread.ofPlatform().start(this::close));
        }
    }

    /** Serves until the process is told to end. */
    public static void run(Path folder, ServeOptions options, @Nullable Secret passphrase, PrintStream out)
            throws IOException, CannotOpen, InterruptedException {
        try (WebServer server = start(folder, options, passphrase, AppClock.wall())) {
            // While the passphrase is being typed.
            Warmup.start();
            out.println("Open this link. It works once:");
            out.println(server.link());
            if (options.open()) {
                ThisBrowser.show(server.link(), own(folder));
            }
            server.awaitStop();
        }
    }

    public static void run(Path folder, ServeOptions options) throws IOException, CannotOpen, InterruptedException {
        run(folder, options, null, System.out);
    }

    /** A process's own place among the journal's short-lived files; what dead processes left is swept at a start. */
    static Path own(Path folder) {
        return folder.resolve("tmp")
                .resolve(Long.toString(ProcessHandle.current().pid()));
    }

    public int port() {
        var running = context.getWebServer();
        return running == null ? -1 : running.getPort();
    }

    /** @return the link that works once; its secret stands after the #, so no request and no log holds it */
    public String link() {
        return "http://127.0.0.1:" + port() + "/open#" + launch.value();
    }

    /** Returns when the server has stopped. */
    void awaitStop() throws InterruptedException {
        stopped.await();
    }

    Sitting sitting() {
        return sitting;
    }

    String apiToken() {
        return apiToken;
    }

    private static Thread daemon(Runnable work) {
        return Thread.ofPlatform().daemon().name("daybook-tick").unstarted(work);
    }

    private void stop() {
        ticker.shutdownNow();
        sitting.whenLocked(() -> {});
        sitting.lock();
        try {
            ServerFile.remove(folder);
        } catch (IOException left) {
            // It names a port where nobody answers any more.
        }
        stopped.countDown();
    }

    @Override
    public void close() {
        context.close();
    }
}
