package daybook.app;

import daybook.app.cli.Cli;
import daybook.app.clock.AppClock;
import daybook.app.store.JournalHome;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

/** One entry point. Without a command it serves. */
public final class DaybookMain {
    private DaybookMain() {}

    public static void main(String[] args) {
        List<String> arguments = List.of(args);
        Path own = Path.of(System.getProperty("user.home"), ".daybook");
        System.setProperty("java.awt.headless", "true");
        // else a pipe is taken for somebody at a keyboard
        System.setProperty("jdk.console", "java.base");
        System.exit(Cli.ofProcess(AppClock.wall(), own, new Preparing()).run(arguments));
    }

    /**
     * Before any library of the store is loaded: they read such things once, and would write beside the journal or call
     * their makers. A class of its own, since a command that only talks to the server must not load the store.
     */
    private static final class Preparing implements Consumer<Path> {
        @Override
        public void accept(Path folder) {
            JournalHome.prepareProcess(folder);
        }
    }
}
