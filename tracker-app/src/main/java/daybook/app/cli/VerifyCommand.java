package daybook.app.cli;

import daybook.app.keys.Secret;
import daybook.app.proof.GivenHead;
import daybook.app.proof.Proof;
import daybook.app.proof.Verdict;
import daybook.app.store.JournalHome;
import daybook.app.store.Verification;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Whether the journal is unchanged, in this order, since a head was given out. */
@Command(name = "verify")
final class VerifyCommand implements Callable<Exit> {
    private final Shell shell;

    @Option(names = "--head", paramLabel = "TEXT")
    @Nullable
    String head;

    @Option(names = "--proof", paramLabel = "FILE")
    @Nullable
    Path proof;

    VerifyCommand(Shell shell) {
        this.shell = shell;
    }

    @Override
    public Exit call() throws Exception {
        return proof == null ? journal() : proof(proof);
    }

    private Exit proof(Path file) throws Exception {
        String text = new String(Shell.read(file), StandardCharsets.UTF_8);
        Proof given = Proof.parse(text).orElseThrow(() -> Exit.REFUSED.because("verify.no-proof"));
        if (!given.holds()) {
            shell.say("verify.proof-fails");
            return Exit.CHANGED;
        }
        shell.say(
                switch (given) {
                    case Proof.Inclusion ignored -> "verify.included";
                    case Proof.Consistency ignored -> "verify.consistent";
                },
                given.head().n());
        return Exit.DONE;
    }

    private Exit journal() throws Exception {
        GivenHead given = head == null ? null : given(head);
        JournalHome home = shell.home();
        if (!home.exists()) {
            throw Exit.NO_INPUT.because("open.no-journal");
        }
        Verification found;
        if (shell.canUnlock()) {
            try (Secret secret = shell.secret()) {
                found = home.verify(secret, given);
            }
        } else {
            found = home.verify(given);
        }
        return tell(found);
    }

    /** Three lines, or what a page printed; blanks may stand for the line ends, which a shell makes hard to type. */
    private static GivenHead given(String text) throws Stop {
        return GivenHead.parse(text)
                .or(() -> GivenHead.parse(text.strip().replaceAll("\\s+", "\n")))
                .orElseThrow(() -> Exit.USAGE.because("usage.head"));
    }

    private Exit tell(Verification found) {
        Exit exit = switch (found.verdict()) {
            case Verdict.Unchanged ignored -> {
                shell.say(
                        found.opened() ? "verify.unchanged" : "verify.unchanged-locked",
                        found.now().n());
                yield Exit.DONE;
            }
            case Verdict.ChangedWithin(long n) -> {
                shell.say("verify.changed", n);
                yield Exit.CHANGED;
            }
            case Verdict.CannotTell(Verdict.Why why) -> {
                shell.say("verify." + ImportCommand.code(why), found.now().n());
                yield why == Verdict.Why.NO_HEAD ? Exit.DONE : Exit.REFUSED;
            }
        };
        shell.terminal().out().print(found.now().text());
        shell.terminal().out().flush();
        if (!found.opened()) {
            shell.mention("verify.locked");
        }
        return exit;
    }
}
