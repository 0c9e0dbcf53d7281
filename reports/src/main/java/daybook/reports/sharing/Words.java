package daybook.reports.sharing;

import daybook.core.journal.Entry;
import daybook.core.journal.Entry.BoundaryTest;
import daybook.core.journal.Entry.CheckIn;
import daybook.core.journal.Entry.FactAndFeeling;
import daybook.core.journal.Entry.Interaction;
import daybook.core.journal.Entry.MonthlyCheckIn;
import daybook.core.journal.Entry.PracticeDone;
import daybook.core.journal.Entry.Questionnaire;
import daybook.core.journal.Entry.QuietDay;
import daybook.core.journal.Entry.Return;
import daybook.core.journal.Entry.SmallWin;
import daybook.core.journal.Entry.StepAway;
import daybook.core.journal.Entry.SupportContact;
import daybook.core.journal.Entry.UnsentLetter;
import daybook.core.journal.Entry.Urge;
import daybook.core.journal.Entry.WeeklyCheckIn;
import daybook.core.word.OwnWords;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The own words of an entry, in the order they are read. */
public final class Words {
    private Words() {}

    public static List<OwnWords> of(Entry entry) {
        return Stream.concat(stated(entry), Stream.ofNullable(entry.stamp().note()))
                .toList();
    }

    private static Stream<OwnWords> stated(Entry entry) {
        return switch (entry) {
            case Interaction contact ->
                some(contact.story().topic(), contact.story().said());
            case CheckIn day ->
                Stream.concat(
                        some(
                                day.intention(),
                                day.emotion(),
                                day.evening().rose(),
                                day.evening().thorn()),
                        day.labels().stream());
            case Return back -> some(back.reason());
            case FactAndFeeling fact -> some(fact.feeling(), fact.fact());
            case WeeklyCheckIn week -> some(week.wins(), week.painPoints());
            case MonthlyCheckIn month -> some(month.agreed());
            case UnsentLetter letter -> some(letter.letter());
            case BoundaryTest ignored -> Stream.empty();
            case QuietDay ignored -> Stream.empty();
            case StepAway ignored -> Stream.empty();
            case PracticeDone ignored -> Stream.empty();
            case SupportContact ignored -> Stream.empty();
            case SmallWin ignored -> Stream.empty();
            case Urge ignored -> Stream.empty();
            case Questionnaire ignored -> Stream.empty();
        };
    }

    private static Stream<OwnWords> some(@Nullable OwnWords... words) {
        return Stream.of(words).filter(Objects::nonNull);
    }
}
