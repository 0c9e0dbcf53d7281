package daybook.app.cli;

import daybook.app.transfer.FeltText;
import daybook.core.journal.Entry.CheckIn;
import daybook.core.journal.Entry.QuietDay;
import daybook.core.journal.Evening;
import daybook.core.journal.Stamp;
import daybook.core.word.Eggshells;
import daybook.core.word.Felt;
import daybook.core.word.OwnWords;
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
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Closes a day in a few words, or says that nothing happened on it. */
@Command(name = "day")
final class DayCommand extends EntryCommand {
    private static final Pattern STEP = Pattern.compile("(e|st|sl|te|nu|gr)([0-3])|(me)([0-2])");
    private static final List<String> STEPS =
            List.of("e0", "st0", "sl0", "me0", "te0", "nu0", "gr0", "e2", "st2", "sl2", "me2", "te2", "nu2", "gr2");

    @Option(names = "--quiet")
    boolean quiet;

    DayCommand(Shell shell) {
        super(shell);
    }

    @Override
    Meaning.Made made(Meaning meaning, @Nullable OwnWords note) {
        Said said = new Said();
        words.forEach(said::take);
        meaning.slips(said.taken.slips());
        if (quiet && !words.isEmpty()) {
            meaning.slip(Slip.of("log.quiet-alone", "--quiet"));
        }
        ZonedDateTime when = meaning.at(at);
        return meaning.made(() -> {
            Stamp stamp = meaning.stamp(when, null, note);
            return List.of(quiet ? new QuietDay(stamp) : said.checkIn(stamp));
        });
    }

    /** What was said of the day. */
    private static final class Said {
        private final Taken taken = new Taken();
        private final Map<String, Integer> steps = new HashMap<>();
        private final Set<Tone> tones = EnumSet.noneOf(Tone.class);
        private @Nullable Felt felt;

        void take(String typed) {
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
            } else {
                taken.unknown(typed, word, Stream.concat(Vocabulary.of(Felt.class).keySet().stream(), STEPS.stream()));
            }
        }

        CheckIn checkIn(Stamp stamp) {
            Evening evening = new Evening(
                    null,
                    null,
                    steps.get("me"),
                    felt,
                    Optional.ofNullable(steps.get("e"))
                            .flatMap(Eggshells::ofLevel)
                            .orElse(null),
                    steps.get("sl"),
                    steps.get("te"),
                    steps.get("nu"),
                    steps.get("st"),
                    steps.get("gr"),
                    tones);
            return new CheckIn(stamp, null, null, evening, List.of(), Map.of());
        }
    }
}
