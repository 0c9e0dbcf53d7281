package daybook.app.web.paper;

import daybook.app.web.Desk;
import daybook.core.word.Felt;
import daybook.core.word.MyAct;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What a mark on the card means. */
final class Mark {
    /** Of both languages: a card that was printed in one may be typed in under the other. */
    private static final Map<String, MyAct> ACTS = Map.of(
            "H", MyAct.HELD_STEADY,
            "W", MyAct.HELD_WOBBLE,
            "G", MyAct.GAVE_WAY,
            "N", MyAct.GAVE_WAY,
            "S", MyAct.YIELDED_FOR_SAFETY);

    private Mark() {}

    /** A step, or the beginning of its word: "-2", "+1", "heavy", "he". */
    static Optional<Felt> felt(Desk desk, String typed) {
        String text = typed.strip().replace('\u2212', '-').replace("+", "").toLowerCase(Locale.ROOT);
        if (text.matches("-?\\d")) {
            return Felt.ofStep(Integer.parseInt(text));
        }
        List<Felt> meant = Arrays.stream(Felt.values())
                .filter(word -> desk.words("felt." + word.code()).startsWith(text))
                .toList();
        return meant.size() == 1 ? Optional.of(meant.getFirst()) : Optional.empty();
    }

    /** A step from 0; a plus behind the highest, as printed on the card, changes nothing. */
    static Optional<Integer> step(String typed, int most) {
        String text = typed.strip();
        return text.matches("\\d") || text.equals(most + "+")
                ? Optional.of(Integer.parseInt(text.substring(0, 1))).filter(step -> step <= most)
                : Optional.empty();
    }

    static Optional<MyAct> act(String typed) {
        return Optional.ofNullable(ACTS.get(typed.strip().toUpperCase(Locale.ROOT)));
    }
}
