package daybook.app.cli;

import daybook.core.journal.Entry;
import daybook.core.journal.Entry.Return;
import daybook.core.journal.Stamp;
import daybook.core.timeline.Apart;
import daybook.core.timeline.StepAways;
import daybook.core.word.OwnWords;
import daybook.core.word.PersonId;
import daybook.core.word.RepairAct;
import daybook.core.word.Response;
import java.time.ZonedDateTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;

/** Coming back from the last step-away that is open, or closing it without; then what is asked for is the reason. */
@Command(name = "back")
final class BackCommand extends EntryCommand {
    private static final Map<String, Response> RESPONSES = Vocabulary.of(Response.class);
    private static final String REPAIR = "repair:";
    private static final String CLOSED = "closed";

    BackCommand(Shell shell) {
        super(shell);
    }

    @Override
    Meaning.Made made(Meaning meaning, @Nullable OwnWords note) {
        Said said = new Said();
        words.forEach(said::take);
        meaning.slips(said.taken.slips());
        Optional<PersonId> person = meaning.person(said.alias, List.of());
        Optional<Apart> open = StepAways.open(meaning.timeline()).reversed().stream()
                .filter(apart -> person.isEmpty()
                        || person.get().equals(apart.away().stamp().person()))
                .findFirst();
        if (open.isEmpty()) {
            meaning.slip(Slip.of("back.none-open", ""));
        }
        ZonedDateTime when = meaning.at(at);
        return meaning.made(() -> open.stream()
                .<Entry>map(apart -> said.back(apart, meaning, when, note))
                .toList());
    }

    private static final class Said {
        private final Taken taken = new Taken();
        private final Set<RepairAct> repair = EnumSet.noneOf(RepairAct.class);
        private @Nullable Response response;
        private @Nullable String alias;
        private boolean closed;

        void take(String typed) {
            String word = typed.toLowerCase(Locale.ROOT);
            if (RESPONSES.containsKey(word)) {
                taken.once("response", typed, () -> response = RESPONSES.get(word));
            } else if (word.equals(CLOSED)) {
                taken.once(CLOSED, typed, () -> closed = true);
            } else if (typed.startsWith("@") && typed.length() > 1) {
                taken.once("@", typed, () -> alias = typed.substring(1));
            } else if (word.startsWith(REPAIR)) {
                for (String act : word.substring(REPAIR.length()).split(",", -1)) {
                    taken.coded(Vocabulary.REPAIR, act, REPAIR + act, repair::add);
                }
            } else {
                taken.unknown(typed, word, Stream.concat(RESPONSES.keySet().stream(), Stream.of(REPAIR, CLOSED)));
            }
        }

        Return back(Apart apart, Meaning meaning, ZonedDateTime when, @Nullable OwnWords note) {
            Stamp stamp = meaning.stamp(when, apart.away().stamp().person(), closed ? null : note);
            return new Return(stamp, apart.away().stamp().id(), !closed, closed ? note : null, repair, response);
        }
    }
}
