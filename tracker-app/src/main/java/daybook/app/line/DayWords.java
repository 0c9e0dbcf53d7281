package daybook.app.line;

import daybook.app.transfer.FeltText;
import daybook.core.journal.Entry.CheckIn;
import daybook.core.journal.Entry.QuietDay;
import daybook.core.journal.Evening;
import daybook.core.journal.Stamp;
import daybook.core.word.Eggshells;
import daybook.core.word.Felt;
import daybook.core.word.Tone;
import java.time.ZonedDateTime;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The close of a day in a few words, or that nothing happened on it. */
final class DayWords {
    private static final String QUIET = "quiet";
    private static final Pattern STEP = Pattern.compile("(e|st|sl|te|nu|gr)([0-3])|(me)([0-2])");
    private static final List<String> STEPS =
            List.of("e0", "st0", "sl0", "me0", "te0", "nu0", "gr0", "e2", "st2", "sl2", "me2", "te2", "nu2", "gr2");

    private final Taken taken = new Taken();
    private final Map<String, Integer> steps = new HashMap<>();
    private final Set<Tone> tones = EnumSet.noneOf(Tone.class);
    private final int words;
    private @Nullable Felt felt;
    private boolean quiet;

    private DayWords(int words) {
        this.words = words;
    }

    static DayWords of(List<String> words) {
        DayWords day = new DayWords(words.size());
        words.forEach(day::take);
        return day;
    }

    Meaning.Made made(Meaning meaning, Line line) {
        meaning.slips(taken.slips());
        if (quiet && words > 1) {
            meaning.slip(Slip.of("log.quiet-alone", QUIET));
        }
        ZonedDateTime when = meaning.at(line.at());
        return meaning.made(() -> {
            Stamp stamp = meaning.stamp(when, null, line.note());
            return List.of(quiet ? new QuietDay(stamp) : checkIn(stamp));
        });
    }

    private void take(String typed) {
        String word = typed.toLowerCase(Locale.ROOT);
        Optional<Felt> feeling = FeltText.of(word);
        Matcher step = STEP.matcher(word);
        if (feeling.isPresent()) {
            taken.once("felt", typed, () -> felt = feeling.get());
        } else if (step.matches()) {
            String what = word.substring(0, word.length() - 1);
            taken.once(what, typed, () -> steps.put(what, word.charAt(word.length() - 1) - '0'));
        } else if (word.startsWith("+")) {
            taken.coded(Vocabulary.of(Tone.class), word.substring(1), typed, tones::add);
        } else if (word.equals(QUIET)) {
            taken.once(QUIET, typed, () -> quiet = true);
        } else {
            taken.unknown(
                    typed,
                    word,
                    Stream.of(Vocabulary.of(Felt.class).keySet().stream(), STEPS.stream(), Stream.of(QUIET))
                            .flatMap(all -> all));
        }
    }

    private CheckIn checkIn(Stamp stamp) {
        Evening evening = new Evening(
                null,
                null,
                steps.get("me"),
                felt,
                Optional.ofNullable(steps.get("e")).flatMap(Eggshells::ofLevel).orElse(null),
                steps.get("sl"),
                steps.get("te"),
                steps.get("nu"),
                steps.get("st"),
                steps.get("gr"),
                tones);
        return new CheckIn(stamp, null, null, evening, List.of(), Map.of());
    }
}
