package daybook.app.web;

import daybook.core.word.ChipList;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

/** Chips in the order the writer gave them; those left out follow as the vocabulary has them. */
public final class OwnOrder {
    private OwnOrder() {}

    public static List<Choice> of(Desk desk, ChipList list, List<Choice> choices) {
        return of(desk, list, choices, Choice::value);
    }

    /** @param code of one of them, or its id */
    public static <T> List<T> of(Desk desk, ChipList list, List<T> all, Function<T, String> code) {
        List<String> order = desk.timeline().plans().settings().chips().getOrDefault(list, List.of());
        List<T> sorted = new ArrayList<>(all);
        sorted.sort(Comparator.comparingInt(one -> place(order, code.apply(one))));
        return sorted;
    }

    private static int place(List<String> order, String code) {
        int at = order.indexOf(code);
        return at < 0 ? order.size() : at;
    }
}
