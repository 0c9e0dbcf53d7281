package daybook.core.facts;

import daybook.core.word.OwnWords;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * A word of the writer's and how often it came up.
 *
 * @param word as it was written first; small and capital letters are one word
 */
public record WordCount(OwnWords word, int times) {

    /** @param words in the order in which they were written */
    static List<WordCount> of(List<OwnWords> words) {
        Map<String, WordCount> counts = new LinkedHashMap<>();
        for (OwnWords word : words) {
            counts.merge(
                    word.text().strip().toLowerCase(Locale.ROOT),
                    new WordCount(word, 1),
                    (there, ignored) -> new WordCount(there.word(), there.times() + 1));
        }
        return counts.values().stream()
                .sorted(Comparator.comparingInt((WordCount one) -> -one.times()))
                .toList();
    }
}
