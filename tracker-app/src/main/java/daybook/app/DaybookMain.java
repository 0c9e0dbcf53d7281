package daybook.app;

import daybook.app.store.CannotOpen;
import daybook.app.web.ServeOptions;
import daybook.app.web.WebServer;
import java.io.IOException;
import java.nio.file.Path;

/** One entry point. */
public final class DaybookMain {
    private DaybookMain() {}

    public static void main(String[] args) throws IOException, CannotOpen, InterruptedException {
        System.setProperty("axoniq.update-checker.disabled", "true");
        System.setProperty("disable-axoniq-console-message", "true");
        Path home = Path.of(System.getProperty("user.home"), ".daybook");
        System.setProperty("org.sqlite.tmpdir", home.resolve("tmp").toString());
        WebServer.run(home, ServeOptions.PLAIN);
    }
}
