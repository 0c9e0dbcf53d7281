package daybook.app.cli;

import daybook.app.store.CannotOpen;
import daybook.app.store.JournalClosed;
import daybook.app.store.NotSaved;
import java.io.IOException;
import java.util.List;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** What went wrong in words, and as a number. Nothing here repeats a message of a library: it may quote what was private. */
final class Failures {
    private Failures() {}

    static int failed(Exception failed, Talk talk, Terminal terminal) {
        Stop stop = switch (failed) {
            case Stop told -> told;
            case CannotOpen shut -> shut(shut);
            case NotSaved lost ->
                switch (lost.reason()) {
                    case DISK_FULL -> Exit.CANNOT_WRITE.because("open.disk-full");
                    case TOO_LARGE -> Exit.REFUSED.because("save.too-large");
                    case STORE_FAULT -> Exit.FAULT.because("save.fault");
                };
            case JournalClosed ignored -> Exit.FAULT.because("save.fault");
            case Running.Silent ignored -> Exit.FAULT.because("server.silent");
            case IOException ignored -> Exit.FAULT.because("file.fault");
            default -> Exit.FAULT.because("fault", failed.getClass().getSimpleName());
        };
        return told(stop, talk, terminal);
    }

    static int told(Stop stop, Talk talk, Terminal terminal) {
        terminal.err().println(stop.said(talk));
        return stop.exit().code();
    }

    /** Nobody foresaw it: its name says more to a developer than it gives away. */
    static int fault(Throwable fault, Talk talk, Terminal terminal) {
        terminal.err().println(talk.say("fault", fault.getClass().getSimpleName()));
        return Exit.FAULT.code();
    }

    private static Stop shut(CannotOpen shut) {
        String key = "open." + ImportCommand.code(shut.reason());
        return switch (shut.reason()) {
            case NO_JOURNAL -> Exit.NO_INPUT.because(key);
            case NOT_EMPTY, READ_ONLY, DISK_FULL -> Exit.CANNOT_WRITE.because(key);
            case WRONG_PASSPHRASE, WAIT_A_MOMENT -> Exit.LOCKED.because(key);
            case IN_USE -> Exit.OPEN_ELSEWHERE.because(key);
            case DAMAGED ->
                shut.box().isPresent()
                        ? Exit.REFUSED.because("open.damaged-record", shut.box().getAsLong())
                        : Exit.REFUSED.because(key);
            case NEWER_FORMAT, KEY_OUTSIDE_BOUNDS -> Exit.REFUSED.because(key);
        };
    }

    static int usage(ParameterException wrong, Talk talk, Terminal terminal) {
        String command = wrong.getCommandLine().getCommandName();
        switch (wrong) {
            case UnmatchedArgumentException unknown -> {
                List<String> near = unknown.getSuggestions();
                terminal.err()
                        .println(
                                talk.say("usage.unknown", unknown.getUnmatched().getFirst()));
                if (!near.isEmpty()) {
                    terminal.err().println(talk.say("usage.near", String.join(", ", near)));
                }
            }
            case MissingParameterException missing ->
                terminal.err()
                        .println(talk.say(
                                "usage.missing",
                                String.join(
                                        ", ",
                                        missing.getMissing().stream()
                                                .map(spec -> spec.isOption() ? "--" + name(spec) : spec.paramLabel())
                                                .toList())));
            default -> terminal.err().println(talk.say("usage.wrong"));
        }
        terminal.err().println(talk.say("usage.help", command.equals("daybook") ? "" : " " + command));
        return Exit.USAGE.code();
    }

    private static String name(picocli.CommandLine.Model.ArgSpec spec) {
        return ((picocli.CommandLine.Model.OptionSpec) spec).longestName().replaceFirst("^--", "");
    }
}
