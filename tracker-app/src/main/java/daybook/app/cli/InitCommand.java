package daybook.app.cli;

import daybook.app.keys.RecoveryKey;
import daybook.app.keys.Secret;
import daybook.app.store.JournalHome;
import daybook.app.store.OpenJournal;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Makes a journal. */
@Command(name = "init")
final class InitCommand implements Callable<Exit> {
    /** The two groups asked for again, counted from 0: nobody learns them by heart, so the sheet must be there. */
    private static final List<Integer> ASKED = List.of(2, 5);

    private final Shell shell;

    @Option(names = "--zone", paramLabel = "ZONE")
    @Nullable
    String zone;

    InitCommand(Shell shell) {
        this.shell = shell;
    }

    @Override
    public Exit call() throws Exception {
        JournalHome home = Opening.home(shell);
        if (home.exists()) {
            throw Exit.CANNOT_WRITE.because("open.not-empty");
        }
        ZoneId days = zone == null ? shell.clock().getZone() : Arguments.zone(zone);
        try (Secret secret = Secrets.fresh(shell);
                OpenJournal journal = home.create(secret, days)) {
            shell.say("init.done");
            if (shell.person().isEmpty()) {
                shell.mention("init.no-recovery");
            } else {
                recovery(journal, shell.person().get());
            }
        }
        return Exit.DONE;
    }

    private void recovery(OpenJournal journal, Terminal.Person person) {
        try (RecoveryKey key = RecoveryKey.fresh()) {
            List<String> groups = key.groups();
            shell.say("init.recovery", String.join("-", groups));
            for (int group : ASKED) {
                String typed = person.asked(shell.talk().say("init.group", group + 1) + " ")
                        .orElse("")
                        .strip();
                if (!typed.equalsIgnoreCase(groups.get(group))) {
                    shell.mention("init.recovery-declined");
                    return;
                }
            }
            journal.addRecovery(key);
            shell.say("init.recovery-kept");
        }
    }
}
