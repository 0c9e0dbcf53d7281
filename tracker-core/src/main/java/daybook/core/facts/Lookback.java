package daybook.core.facts;

import daybook.core.journal.Entry.MonthlyCheckIn;
import daybook.core.journal.Entry.Questionnaire;
import daybook.core.journal.Entry.WeeklyCheckIn;
import daybook.core.journal.Sliders;
import daybook.core.timeline.Day;
import daybook.core.timeline.Period;
import daybook.core.word.BestFriend;
import daybook.core.word.DetachmentSign;
import daybook.core.word.ExtraHelp;
import daybook.core.word.QuestionnaireForm;
import daybook.core.word.Week;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Looks back: weekly, monthly, and by published questionnaires. Of several for one week or month the last counts.
 *
 * @param weeks weekly check-ins of the window, by week
 * @param weeksPossible whole weeks of the period; {@code weeksKept} of these were looked back at
 * @param months monthly check-ins of the year to the period's end, or of the period where that is longer
 * @param scores of questionnaires in the window
 */
public record Lookback(
        List<OfWeek> weeks, int weeksPossible, int weeksKept, List<OfMonth> months, List<Scores> scores) {
    public Lookback {
        weeks = List.copyOf(weeks);
        months = List.copyOf(months);
        scores = List.copyOf(scores);
    }

    public record OfWeek(Week week, @Nullable BestFriend bestFriend, Set<ExtraHelp> extraHelp) {}

    /** @param them as the writer sees them in the other: never leaves the journal */
    public record OfMonth(
            YearMonth month, Sliders sliders, Map<DetachmentSign, Integer> me, Map<DetachmentSign, Integer> them) {}

    public record Score(LocalDate day, int sum) {}

    /** @param scores oldest first, never empty */
    public record Scores(QuestionnaireForm form, List<Score> scores) {
        /** Published for GAD-7 alone among those that ship. */
        private static final int RELIABLE = 4;

        /** @return whether the last differs reliably from the first; empty with one only, or where nothing is published */
        public Optional<Boolean> reliableChange() {
            return switch (form) {
                case GAD_7 -> scores.size() < 2 ? Optional.empty() : Optional.of(Math.abs(change()) >= RELIABLE);
                case PHQ_8 -> Optional.empty();
            };
        }

        public int change() {
            return scores.getLast().sum() - scores.getFirst().sum();
        }
    }

    static Lookback of(Days days) {
        SortedMap<Week, OfWeek> weeks = new TreeMap<>();
        days.upToEnd()
                .flatMap(day -> day.of(WeeklyCheckIn.class))
                .forEach(one -> weeks.put(one.week(), new OfWeek(one.week(), one.bestFriend(), one.extraHelp())));
        int kept = (int) weeks.keySet().stream()
                .filter(week -> !week.monday().isBefore(days.period().from()))
                .filter(week -> !week.monday().plusDays(6).isAfter(days.period().to()))
                .count();
        return new Lookback(
                weeks.values().stream()
                        .filter(one -> days.window().contains(one.week().monday()))
                        .toList(),
                wholeWeeks(days.period()),
                kept,
                months(days),
                scores(days.inWindow()));
    }

    private static int wholeWeeks(Period period) {
        int toMonday = (8 - period.from().getDayOfWeek().getValue()) % 7;
        return Math.max(0, (period.days() - toMonday) / 7);
    }

    private static List<OfMonth> months(Days days) {
        LocalDate year = days.period().to().minusYears(1).plusDays(1);
        LocalDate from = days.period().from().isBefore(year) ? days.period().from() : year;
        Period span = new Period(from, days.period().to());
        SortedMap<YearMonth, OfMonth> months = new TreeMap<>();
        days.upToEnd()
                .flatMap(day -> day.of(MonthlyCheckIn.class))
                .filter(one -> span.contains(one.month().atEndOfMonth())
                        || span.contains(one.month().atDay(1)))
                .forEach(one -> months.put(
                        one.month(), new OfMonth(one.month(), one.sliders(), one.signsMe(), one.signsThem())));
        return List.copyOf(months.values());
    }

    private static List<Scores> scores(List<Day> days) {
        return Stream.of(QuestionnaireForm.values())
                .map(form -> new Scores(form, scores(days, form)))
                .filter(scores -> !scores.scores().isEmpty())
                .toList();
    }

    private static List<Score> scores(List<Day> days, QuestionnaireForm form) {
        List<Score> scores = new ArrayList<>();
        for (Day day : days) {
            day.of(Questionnaire.class)
                    .filter(one -> Objects.equals(one.form(), form))
                    .forEach(one -> scores.add(new Score(day.date(), one.sum())));
        }
        return List.copyOf(scores);
    }
}
