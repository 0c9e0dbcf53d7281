package daybook.app.line;

import daybook.core.word.Coded;
import daybook.core.word.FollowThrough;
import daybook.core.word.MyAct;
import daybook.core.word.RepairAct;
import daybook.core.word.TheirAct;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Words that may be typed for the words of the journal: their codes, and for the long ones a short form. */
final class Vocabulary {
    static final Map<String, MyAct> MINE = with(
            MyAct.class,
            Map.of(
                    "held", MyAct.HELD_STEADY,
                    "wobbled", MyAct.HELD_WOBBLE,
                    "wobble", MyAct.HELD_WOBBLE,
                    "safety", MyAct.YIELDED_FOR_SAFETY,
                    "changed", MyAct.CHANGED_BY_CHOICE));
    static final Map<String, TheirAct> THEIRS = with(TheirAct.class, Map.of());
    static final Map<String, FollowThrough> THEN = with(
            FollowThrough.class,
            Map.of(
                    "late", FollowThrough.LATE_OR_PARTLY,
                    "partly", FollowThrough.LATE_OR_PARTLY,
                    "unsafe", FollowThrough.UNSAFE_TO_DO,
                    "none", FollowThrough.NONE_DEFINED));

    static final Map<String, RepairAct> REPAIR = with(
            RepairAct.class,
            Map.of(
                    "sorry", RepairAct.APOLOGISED_FOR_THE_ACT,
                    "state", RepairAct.NAMED_INNER_STATE,
                    "ask", RepairAct.ASKED_WHAT_THEY_NEED,
                    "step", RepairAct.OFFERED_A_NEXT_STEP,
                    "change", RepairAct.AGREED_ONE_SMALL_CHANGE));

    private Vocabulary() {}

    static <E extends Enum<E> & Coded> Map<String, E> of(Class<E> type) {
        return with(type, Map.of());
    }

    private static <E extends Enum<E> & Coded> Map<String, E> with(Class<E> type, Map<String, E> short_) {
        Map<String, E> all = new LinkedHashMap<>();
        for (E constant : type.getEnumConstants()) {
            all.put(constant.code(), constant);
        }
        all.putAll(short_);
        return all;
    }

    /** @return at most three of the words that somebody may have meant, nearest first */
    static List<String> near(String typed, Stream<String> words) {
        return words.distinct()
                .map(word -> Map.entry(word, distance(typed, word)))
                .filter(word -> word.getValue() <= (typed.length() > 3 ? 2 : 1) || begins(word.getKey(), typed))
                .sorted(Map.Entry.comparingByValue())
                .limit(3)
                .map(Map.Entry::getKey)
                .toList();
    }

    private static boolean begins(String word, String typed) {
        return typed.length() >= 3 && word.startsWith(typed);
    }

    /** Levenshtein's: letters put in, left out or exchanged. */
    private static int distance(String a, String b) {
        int[] row = new int[b.length() + 1];
        Arrays.setAll(row, i -> i);
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int exchanged = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(exchanged, 1 + Math.min(row[j], row[j - 1]));
            }
        }
        return row[b.length()];
    }

    static <E> Optional<E> word(Map<String, E> words, String typed) {
        return Optional.ofNullable(words.get(typed));
    }
}
