package daybook.app.line;

import daybook.core.journal.Entry.StepAway;
import daybook.core.word.Intention;
import daybook.core.word.PersonId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Space taken: why, whether they were told, and the minutes promised. */
final class AwayWords {
    private static final Map<String, Intention> INTENTIONS = Vocabulary.of(Intention.class);
    private static final Map<String, Boolean> TOLD = Map.of("told", true, "untold", false);

    private final Taken taken = new Taken();
    private @Nullable Intention intention;
    private @Nullable Boolean told;
    private @Nullable Integer minutes;
    private @Nullable String alias;

    private AwayWords() {}

    static AwayWords of(List<String> words) {
        AwayWords away = new AwayWords();
        words.forEach(away::take);
        return away;
    }

    Meaning.Made made(Meaning meaning, Line line) {
        meaning.slips(taken.slips());
        Intention why = intention;
        if (why == null) {
            meaning.slip(Slip.of("away.why", ""));
        }
        PersonId person = meaning.person(alias, meaning.others()).orElse(null);
        ZonedDateTime when = meaning.at(line.at());
        return meaning.made(() -> why == null
                ? List.of()
                : List.of(new StepAway(meaning.stamp(when, person, line.note()), why, told, minutes)));
    }

    private void take(String typed) {
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
