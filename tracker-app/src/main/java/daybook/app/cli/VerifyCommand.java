package daybook.app.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import daybook.app.keys.Secret;
import daybook.app.proof.GivenHead;
import daybook.app.proof.Proof;
import daybook.app.proof.Verdict;
import daybook.app.store.CannotOpen;
import daybook.app.store.JournalHome;
import daybook.app.store.Verification;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
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
        Optional<Running> server = Running.in(shell.folder(), shell.talk().language());
        if (server.isPresent()) {
            try {
                return there(server.get());
            } catch (Running.Gone | Shell.LockedThere nobody) {
                // then it is looked at here, opened or not
            }
        }
        return here(given);
    }

    private Exit here(@Nullable GivenHead given) throws Exception {
        JournalHome home = Opening.home(shell);
        if (!home.exists()) {
            throw Exit.NO_INPUT.because("open.no-journal");
        }
        try {
            Verification found;
            if (shell.canUnlock()) {
                try (Secret secret = Secrets.asked(shell)) {
                    found = home.verify(secret, given);
                }
            } else {
                found = home.verify(given);
            }
            return tell(found);
        } catch (CannotOpen shut) {
            if (shut.reason() != CannotOpen.Reason.DAMAGED) {
                throw shut;
            }
            // so damaged that it cannot even be gone through: that too is an answer to what was asked
            shell.say("verify.damaged");
            return Exit.CHANGED;
        }
    }

    private Exit there(Running server) throws IOException, Stop {
        byte[] body = JsonNodeFactory.instance
                .objectNode()
                .put("head", head)
                .toString()
                .getBytes(StandardCharsets.UTF_8);
        JsonNode found =
                shell.good(server.post("proof/check", "application/json", body)).json();
        JsonNode now = found.path("now");
        Exit exit = switch (found.path("answer").asText()) {
            case "unchanged" -> {
                shell.say("verify.unchanged", now.path("size").asLong());
                yield Exit.DONE;
            }
            case "changed" -> {
                shell.say("verify.changed", found.path("within").asLong());
                yield Exit.CHANGED;
            }
            default -> {
                shell.say(
                        "verify." + found.path("why").asText(), now.path("size").asLong());
                yield Exit.REFUSED;
            }
        };
        shell.terminal().out().print(now.path("head").asText());
        shell.terminal().out().flush();
        return exit;
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
