package daybook.app;

import daybook.app.cli.Cli;
import daybook.app.clock.AppClock;
import daybook.app.store.JournalHome;
import java.nio.file.Path;
import java.util.List;

/** One entry point. Without a command it serves. */
public final class DaybookMain {
    private DaybookMain() {}

    public static void main(String[] args) {
        List<String> arguments = List.of(args);
        Path own = Path.of(System.getProperty("user.home"), ".daybook");
        // before any library is loaded: they read these once, and would write beside the journal or call their makers
        JournalHome.prepareProcess(Cli.home(arguments).orElse(own));
        System.setProperty("java.awt.headless", "true");
        // else a pipe is taken for somebody at a keyboard
        System.setProperty("jdk.console", "java.base");
        System.exit(Cli.ofProcess(AppClock.wall(), own).run(arguments));
    }
}
