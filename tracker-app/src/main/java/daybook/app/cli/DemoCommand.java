package daybook.app.cli;

import daybook.app.demo.SampleJournal;
import daybook.app.keys.Secret;
import daybook.app.store.JournalHome;
import daybook.app.store.OpenJournal;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** Makes a journal with a sample in it, to look around. It asks for a folder of its own, so that no real one is in its way. */
@Command(name = "demo")
final class DemoCommand implements Callable<Exit> {
    private final Shell shell;

    DemoCommand(Shell shell) {
        this.shell = shell;
    }

    @Override
    public Exit call() throws Exception {
        if (!shell.homeGiven()) {
            throw Exit.USAGE.because("demo.needs-home");
        }
        JournalHome home = Opening.home(shell);
        if (home.exists()) {
            throw Exit.CANNOT_WRITE.because("open.not-empty");
        }
        try (Secret secret = Secrets.fresh(shell);
                OpenJournal journal = home.create(secret, shell.clock().getZone())) {
            SampleJournal.into(
                    journal::send,
                    shell.clock().instant().atZone(shell.clock().getZone()),
                    shell.talk().language());
            shell.say("demo.done", journal.timeline().entryCount());
        }
        return Exit.DONE;
    }
}
