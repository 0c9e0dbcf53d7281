package daybook.app.cli;

import daybook.app.line.Slip;
import daybook.app.store.CannotOpen;
import daybook.app.store.OpenJournal;
import daybook.core.word.WishToDie;
import java.io.IOException;
import java.util.List;

/** Saves lines and says so. Neutral on the outside: somebody may look over a shoulder. */
record Saving(Shell shell, boolean show, boolean json) {
    private static final int SHOWN_OF_ID = 4;

    /** Lines one by one, each a save of its own. */
    interface Lines {
        Exit through(Keeper keeper) throws IOException, Stop;
    }

    Exit save(Lines lines) throws IOException, CannotOpen, Stop {
        Stop shut = Exit.NOT_RUNNING.because("not-running");
        return shell.either(new There(shell, lines), new Here(shell, lines), shut);
    }

    /** These are classes and not lambdas: a lambda would load the classes of the other way too. */
    private record There(Shell shell, Lines lines) implements Shell.AtServer {
        @Override
        public Exit with(Running server) throws IOException, Stop {
            return lines.through(new KeeperThere(shell, server));
        }
    }

    private record Here(Shell shell, Lines lines) implements Opening.Work {
        @Override
        public Exit with(OpenJournal journal) throws IOException, Stop {
            return lines.through(new KeeperHere(shell, journal));
        }
    }

    Exit save(Typed typed) throws IOException, CannotOpen, Stop {
        return save(new One(this, typed));
    }

    private record One(Saving saving, Typed typed) implements Lines {
        @Override
        public Exit through(Keeper keeper) throws IOException, Stop {
            return saving.tell(keeper.keep(typed), typed);
        }
    }

    Exit tell(Kept kept, Typed typed) {
        return switch (kept) {
            case Kept.Saved(List<String> ids) -> {
                saved(ids, typed);
                yield Exit.DONE;
            }
            case Kept.Slips(List<Slip> slips) -> {
                slips.forEach(slip -> tell(said(slip), typed.at()));
                if (typed.at() == 0) {
                    shell.mention("log.nothing-saved");
                }
                yield Exit.USAGE;
            }
            case Kept.Refused(String sentence) -> {
                tell(sentence, typed.at());
                yield Exit.REFUSED;
            }
        };
    }

    private String said(Slip slip) {
        String told = shell.talk().say(slip.key(), Remarks.printable(slip.word()));
        if (!slip.near().isEmpty()) {
            return told + " " + shell.talk().say("log.near", String.join(", ", slip.near()));
        }
        return switch (slip.key()) {
            case "log.nobody" -> told + " " + shell.talk().say("log.add-people");
            case "log.no-such-boundary" -> told + " " + shell.talk().say("log.add-boundaries");
            default -> told;
        };
    }

    /** @param line of a pipe, or 0 */
    private void tell(String said, int line) {
        shell.terminal().err().println(line == 0 ? said : shell.talk().say("remark.line", line, said));
    }

    private void saved(List<String> ids, Typed typed) {
        if (json) {
            // ids are letters, digits, - and _: nothing in them needs quoting
            shell.terminal().out().println("{\"entries\":[\"" + String.join("\",\"", ids) + "\"]}");
        } else {
            shell.say("log.saved", shown(ids.getFirst()));
        }
        // asked of own words only, so that a line without them loads nothing of the vocabulary
        if (!typed.texts().isEmpty() && statesAWishToDie(typed)) {
            shell.mention("log.care");
        }
        if (show) {
            shell.terminal().out().println(String.join(" ", typed.words()));
        }
    }

    private static boolean statesAWishToDie(Typed typed) {
        return typed.texts().values().stream().anyMatch(WishToDie::statedIn);
    }

    static String shown(String id) {
        return id.substring(0, Math.min(SHOWN_OF_ID, id.length()));
    }
}
