package daybook.core.facts;

import daybook.core.collect.Ordered;
import daybook.core.journal.Chips;
import daybook.core.journal.Entry.Interaction;
import daybook.core.timeline.Day;
import daybook.core.timeline.Period;
import daybook.core.timeline.PeriodKind;
import daybook.core.word.ChipList;
import daybook.core.word.Coded;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Counts chips over a period and the two before it. */
final class Chipped {
    private final Days days;
    private final Map<ChipList, List<String>> order;
    private final List<Interaction> now;
    private final List<Interaction> earlier;
    private final boolean reachesBack;

    private Chipped(Days days, Map<ChipList, List<String>> order) {
        Period last = PeriodKind.before(days.period());
        Period first = PeriodKind.before(last);
        this.days = days;
        this.order = order;
        this.now = contacts(days.inPeriod());
        this.earlier = contacts(days.within(new Period(first.from(), last.to())));
        this.reachesBack =
                !days.all().isEmpty() && !days.all().getFirst().date().isAfter(first.from());
    }

    static ChipFacts of(Days days, Map<ChipList, List<String>> order) {
        return new Chipped(days, order).facts();
    }

    private ChipFacts facts() {
        return days.all().isEmpty()
                ? ChipFacts.NONE
                : new ChipFacts(
                        tallies(Chips::signs, ChipList.SIGNS),
                        tallies(Chips::body, ChipList.BODY),
                        tallies(Chips::healthy, ChipList.HEALTHY),
                        tallies(Chips::withdrawal, ChipList.WITHDRAWAL),
                        tallies(Chips::stuck, ChipList.STUCK),
                        tallies(Chips::context, ChipList.CONTEXT),
                        tallies(Chips::redFlags, null));
    }

    private static List<Interaction> contacts(List<Day> days) {
        return days.stream().flatMap(day -> day.of(Interaction.class)).toList();
    }

    /** Those that were ticked at all, now or before; in the writer's order, the others after them. */
    private <W extends Enum<W> & Coded> Map<W, Tally> tallies(Function<Chips, Set<W>> ticked, @Nullable ChipList list) {
        Map<W, Integer> here = times(now, ticked);
        Map<W, Integer> before = times(earlier, ticked);
        Set<W> all = new TreeSet<>(here.keySet());
        all.addAll(before.keySet());
        List<String> chosen = list == null ? List.of() : order.getOrDefault(list, List.of());
        Map<W, Tally> tallies = new LinkedHashMap<>();
        all.stream()
                .sorted(Comparator.comparingInt(chip -> place(chosen, chip)))
                .forEach(chip -> {
                    double mean = before.getOrDefault(chip, 0) / 2.0;
                    OptionalDouble earlierOn = reachesBack ? OptionalDouble.of(mean) : OptionalDouble.empty();
                    tallies.put(chip, new Tally(here.getOrDefault(chip, 0), earlierOn));
                });
        return Ordered.copy(tallies);
    }

    private static int place(List<String> chosen, Coded chip) {
        int at = chosen.indexOf(chip.code());
        return at < 0 ? chosen.size() : at;
    }

    private static <W> Map<W, Integer> times(List<Interaction> contacts, Function<Chips, Set<W>> ticked) {
        Map<W, Integer> times = new HashMap<>();
        contacts.forEach(contact -> ticked.apply(contact.chips()).forEach(chip -> times.merge(chip, 1, Integer::sum)));
        return times;
    }
}
