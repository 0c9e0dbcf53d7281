package daybook.app.line;

import daybook.core.journal.Entry.WeeklyCheckIn;
import daybook.core.word.BestFriend;
import daybook.core.word.ExtraHelp;
import daybook.core.word.Week;
import java.time.ZonedDateTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The weekly check-in: the best-friend question and wishes for help are words, wins and pain points are asked for. */
final class WeekWords {
    private static final Map<String, BestFriend> ANSWERS = Vocabulary.of(BestFriend.class);
    private static final Map<String, ExtraHelp> HELP = Vocabulary.of(ExtraHelp.class);

    private final Taken taken = new Taken();
    private final Set<ExtraHelp> help = EnumSet.noneOf(ExtraHelp.class);
    private @Nullable BestFriend bestFriend;
    private @Nullable Week week;

    private WeekWords() {}

    static WeekWords of(List<String> words) {
        WeekWords week = new WeekWords();
        words.forEach(week::take);
        return week;
    }

    Meaning.Made made(Meaning meaning, Line line) {
        meaning.slips(taken.slips());
        ZonedDateTime when = meaning.at(line.at());
        Week meant = week == null ? Week.of(when.toLocalDate()) : week;
        return meaning.made(() -> List.of(new WeeklyCheckIn(
                meaning.stamp(when, null, line.note()), meant, line.wins(), line.painPoints(), bestFriend, help)));
    }

    private void take(String typed) {
        String word = typed.toLowerCase(Locale.ROOT);
        Optional<Week> told = Week.parse(typed.toUpperCase(Locale.ROOT));
        if (told.isPresent()) {
            taken.once("week", typed, () -> week = told.get());
        } else if (word.startsWith("friend:")) {
            String answer = word.substring("friend:".length());
            taken.once("friend", typed, () -> taken.coded(ANSWERS, answer, typed, said -> bestFriend = said));
        } else if (word.startsWith("+")) {
            taken.coded(HELP, word.substring(1), typed, help::add);
        } else {
            taken.unknown(
                    typed,
                    word,
                    Stream.concat(
                            ANSWERS.keySet().stream().map("friend:"::concat),
                            HELP.keySet().stream().map("+"::concat)));
        }
    }
}
