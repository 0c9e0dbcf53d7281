package daybook.core.facts;

import daybook.core.journal.Entry.Interaction;
import daybook.core.timeline.Day;
import daybook.core.timeline.Pattern;
import daybook.core.word.PatternStage;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A repeating story over the window the lines run over.
 *
 * @param marks its moments, oldest first
 * @param rounds days on which a round began: at a stage before the last one, or at the same or none after 4 days without any
 * @param apart days from one beginning to the next
 */
public record PatternFacts(Pattern pattern, List<Mark> marks, List<LocalDate> rounds, List<Integer> apart) {
    private static final int APART = 4;

    public PatternFacts {
        marks = List.copyOf(marks);
        rounds = List.copyOf(rounds);
        apart = List.copyOf(apart);
    }

    /** @param stage where in the round it stood, if that was said */
    public record Mark(LocalDate day, @Nullable PatternStage stage) {}

    /** @return those with a moment in the window, in the order they were named */
    static List<PatternFacts> of(Days days, List<Pattern> patterns) {
        return patterns.stream()
                .map(pattern -> of(pattern, days.inWindow()))
                .filter(facts -> !facts.marks().isEmpty())
                .toList();
    }

    private static PatternFacts of(Pattern pattern, List<Day> days) {
        List<Mark> marks = new ArrayList<>();
        for (Day day : days) {
            day.of(Interaction.class).forEach(contact -> {
                if (contact.pattern() != null && contact.pattern().id().equals(pattern.id())) {
                    marks.add(new Mark(day.date(), contact.pattern().stage()));
                }
            });
        }
        List<LocalDate> rounds = rounds(marks);
        List<Integer> apart = new ArrayList<>();
        for (int i = 1; i < rounds.size(); i++) {
            apart.add((int) ChronoUnit.DAYS.between(rounds.get(i - 1), rounds.get(i)));
        }
        return new PatternFacts(pattern, marks, rounds, apart);
    }

    private static List<LocalDate> rounds(List<Mark> marks) {
        List<LocalDate> rounds = new ArrayList<>();
        int reached = -1;
        LocalDate last = LocalDate.EPOCH;
        for (Mark mark : marks) {
            int stage = mark.stage() == null ? reached : mark.stage().ordinal();
            boolean goesOn =
                    stage > reached || (stage == reached && last.plusDays(APART).isAfter(mark.day()));
            if (rounds.isEmpty() || !goesOn) {
                rounds.add(mark.day());
            }
            reached = stage;
            last = mark.day();
        }
        return rounds;
    }
}
