package daybook.app.line;

import daybook.core.word.OwnWords;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One line as typed, with what is never typed into it.
 *
 * @param words in any order
 * @param at when, as people say it; null for now
 * @param wins of a week, as is {@code painPoints}
 */
public record Line(
        LineCommand command,
        List<String> words,
        @Nullable String at,
        @Nullable OwnWords note,
        @Nullable OwnWords wins,
        @Nullable OwnWords painPoints) {
    public Line {
        words = List.copyOf(words);
    }

    /** @return the entries it makes, or every word that could not be taken */
    public Meaning.Made in(Meaning meaning) {
        return switch (command) {
            case LOG -> new Logging(meaning).made(LogWords.of(words, at), note);
            case DAY -> DayWords.of(words).made(meaning, this);
            case AWAY -> AwayWords.of(words).made(meaning, this);
            case BACK -> BackWords.of(words).made(meaning, this);
            case SUPPORT -> SupportWords.of(words).made(meaning, this);
            case WEEK -> WeekWords.of(words).made(meaning, this);
        };
    }
}
