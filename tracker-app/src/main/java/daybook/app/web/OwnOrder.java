package daybook.app.web;

import daybook.core.word.ChipList;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Chips in the order the writer gave them; those left out follow as the vocabulary has them. */
public final class OwnOrder {
    private OwnOrder() {}

    public static List<Choice> of(Desk desk, ChipList list, List<Choice> choices) {
        List<String> order = desk.timeline().plans().settings().chips().getOrDefault(list, List.of());
        List<Choice> sorted = new ArrayList<>(choices);
        sorted.sort(Comparator.comparingInt(choice -> place(order, choice)));
        return sorted;
    }

    private static int place(List<String> order, Choice choice) {
        int at = order.indexOf(choice.value());
        return at < 0 ? order.size() : at;
    }
}
