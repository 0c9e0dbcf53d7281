package daybook.core.journal;

import daybook.core.word.Checklist;
import daybook.core.word.OwnWords;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The writer's own plan, in their own words. Kept apart: no figure reads it, and nothing of it but {@code reviewed} ever
 * stands in a report.
 *
 * @param people trusted people
 * @param helplines typed in by the writer
 * @param reviewed when it was last looked at
 */
public record SafetyPlan(
        List<Item> items,
        List<Line> people,
        List<Line> helplines,
        @Nullable OwnWords notes,
        @Nullable LocalDate reviewed) {
    public static final SafetyPlan NONE = new SafetyPlan(List.of(), List.of(), List.of(), null, null);

    public SafetyPlan {
        items = List.copyOf(items);
        people = List.copyOf(people);
        helplines = List.copyOf(helplines);
    }

    public record Item(Checklist list, OwnWords text, boolean ticked) {}

    /** Somebody who can be called. */
    public record Line(
            OwnWords name,
            @Nullable OwnWords number,
            @Nullable OwnWords remark) {
        private int length() {
            return name.text().length() + SafetyPlan.length(number) + SafetyPlan.length(remark);
        }
    }

    public SafetyPlan reviewedOn(LocalDate day) {
        return new SafetyPlan(items, people, helplines, notes, day);
    }

    /** @return length of all of it, as it must fit into one box */
    int length() {
        int lines = Stream.concat(people.stream(), helplines.stream())
                .mapToInt(Line::length)
                .sum();
        return lines
                + items.stream().mapToInt(item -> item.text().text().length()).sum()
                + length(notes);
    }

    private static int length(@Nullable OwnWords words) {
        return words == null ? 0 : words.text().length();
    }
}
