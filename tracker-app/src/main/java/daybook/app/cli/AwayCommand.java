package daybook.app.cli;

import daybook.core.journal.Entry.StepAway;
import daybook.core.word.Intention;
import daybook.core.word.OwnWords;
import daybook.core.word.PersonId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;

/** Space taken: why, whether they were told, and the minutes promised. */
@Command(name = "away")
final class AwayCommand extends EntryCommand {
    private static final Map<String, Intention> INTENTIONS = Vocabulary.of(Intention.class);
    private static final Map<String, Boolean> TOLD = Map.of("told", true, "untold", false);

    AwayCommand(Shell shell) {
        super(shell);
    }

    @Override
    Meaning.Made made(Meaning meaning, @Nullable OwnWords note) {
        Said said = new Said();
        words.forEach(said::take);
        meaning.slips(said.taken.slips());
        Intention intention = said.intention;
        if (intention == null) {
            meaning.slip(new Slip("away.why", "", List.copyOf(INTENTIONS.keySet())));
        }
        PersonId person = meaning.person(said.alias, meaning.others()).orElse(null);
        ZonedDateTime when = meaning.at(at);
        return meaning.made(() -> intention == null
                ? List.of()
                : List.of(new StepAway(meaning.stamp(when, person, note), intention, said.told, said.minutes)));
    }

    private static final class Said {
        private final Taken taken = new Taken();
        private @Nullable Intention intention;
        private @Nullable Boolean told;
        private @Nullable Integer minutes;
        private @Nullable String alias;

        void take(String typed) {
            String word = typed.toLowerCase(Locale.ROOT);
            if (word.matches("\\d{1,6}")) {
                taken.once("minutes", typed, () -> minutes = Integer.valueOf(word));
            } else if (INTENTIONS.containsKey(word)) {
                taken.once("intention", typed, () -> intention = INTENTIONS.get(word));
            } else if (TOLD.containsKey(word)) {
                taken.once("told", typed, () -> told = TOLD.get(word));
            } else if (typed.startsWith("@") && typed.length() > 1) {
                taken.once("@", typed, () -> alias = typed.substring(1));
            } else {
                taken.unknown(typed, word, Stream.concat(INTENTIONS.keySet().stream(), TOLD.keySet().stream()));
            }
        }
    }
}
