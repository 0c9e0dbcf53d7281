package daybook.reports.summary;

import daybook.core.journal.Entry.Interaction;
import daybook.core.journal.PatternMoment;
import daybook.core.timeline.Pattern;
import daybook.core.timeline.Period;
import daybook.core.timeline.Timeline;
import daybook.core.word.PatternId;
import daybook.core.word.PatternStage;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * How often a repeating story came round. A round begins with the first moment, and again whenever the story stands at an
 * earlier stage than before; moments without a stage begin one a day.
 *
 * @param starts first day of each round, oldest first, never empty
 */
record Rounds(Pattern pattern, List<LocalDate> starts) {
    Rounds {
        starts = List.copyOf(starts);
    }

    /** @return those of the period, most rounds first, then in the order the stories were named */
    static List<Rounds> of(Timeline timeline, Period period) {
        Map<PatternId, List<Interaction>> moments = new TreeMap<>(java.util.Comparator.comparing(PatternId::value));
        timeline.days(period).stream()
                .flatMap(day -> day.of(Interaction.class))
                .filter(contact -> contact.pattern() != null)
                .forEach(contact -> moments.computeIfAbsent(pattern(contact).id(), none -> new ArrayList<>())
                        .add(contact));
        return timeline.plans().patterns().values().stream()
                .filter(pattern -> moments.containsKey(pattern.id()))
                .map(pattern -> new Rounds(pattern, starts(Objects.requireNonNull(moments.get(pattern.id())))))
                .sorted(java.util.Comparator.comparing(
                        (Rounds rounds) -> -rounds.starts().size()))
                .toList();
    }

    private static PatternMoment pattern(Interaction contact) {
        return Objects.requireNonNull(contact.pattern());
    }

    private static List<LocalDate> starts(List<Interaction> moments) {
        List<LocalDate> starts = new ArrayList<>();
        PatternStage before = null;
        for (Interaction moment : moments) {
            LocalDate day = moment.stamp().day();
            PatternStage stage = pattern(moment).stage();
            if (starts.isEmpty() || !starts.getLast().equals(day) && begins(before, stage)) {
                starts.add(day);
            }
            before = stage;
        }
        return starts;
    }

    private static boolean begins(@Nullable PatternStage before, @Nullable PatternStage stage) {
        return before == null || stage == null || stage.compareTo(before) < 0;
    }

    /** @return days from each round to the next */
    List<Long> gaps() {
        List<Long> gaps = new ArrayList<>();
        for (int k = 1; k < starts.size(); k++) {
            gaps.add(ChronoUnit.DAYS.between(starts.get(k - 1), starts.get(k)));
        }
        return gaps;
    }
}
