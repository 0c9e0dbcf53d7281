package daybook.app.line;

import daybook.core.journal.Entry;
import daybook.core.journal.Entry.Return;
import daybook.core.journal.Stamp;
import daybook.core.timeline.Apart;
import daybook.core.timeline.StepAways;
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

/** Coming back from the last step-away that is open, or closing it without; then what is asked for is the reason. */
final class BackWords {
    private static final Map<String, Response> RESPONSES = Vocabulary.of(Response.class);
    private static final String REPAIR = "repair:";
    private static final String CLOSED = "closed";

    private final Taken taken = new Taken();
    private final Set<RepairAct> repair = EnumSet.noneOf(RepairAct.class);
    private @Nullable Response response;
    private @Nullable String alias;
    private boolean closed;

    private BackWords() {}

    static BackWords of(List<String> words) {
        BackWords back = new BackWords();
        words.forEach(back::take);
        return back;
    }

    Meaning.Made made(Meaning meaning, Line line) {
        meaning.slips(taken.slips());
        Optional<PersonId> person = meaning.person(alias, List.of());
        Optional<Apart> open = StepAways.open(meaning.timeline()).reversed().stream()
                .filter(apart -> person.isEmpty()
                        || person.get().equals(apart.away().stamp().person()))
                .findFirst();
        if (open.isEmpty()) {
            meaning.slip(Slip.of("back.none-open", ""));
        }
        ZonedDateTime when = meaning.at(line.at());
        return meaning.made(() -> open.stream()
                .<Entry>map(apart -> back(apart, meaning, when, line))
                .toList());
    }

    private Return back(Apart apart, Meaning meaning, ZonedDateTime when, Line line) {
        Stamp away = apart.away().stamp();
        Stamp stamp = meaning.stamp(when, away.person(), closed ? null : line.note());
        return new Return(stamp, away.id(), !closed, closed ? line.note() : null, repair, response);
    }

    private void take(String typed) {
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
}
