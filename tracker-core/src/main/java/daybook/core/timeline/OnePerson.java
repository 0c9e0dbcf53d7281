package daybook.core.timeline;

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
import daybook.core.word.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * The part of a journal that is about one person: contact with them and what came up with them, and the days around it,
 * which are nobody's. What is about somebody else, or does not say, is left out of every number.
 */
public final class OnePerson {
    private OnePerson() {}

    public static Timeline of(Timeline full, PersonId person) {
        return full.keeping(
                entry -> about(entry, person), phase -> phase.person() == null || person.equals(phase.person()));
    }

    private static boolean about(Entry entry, PersonId person) {
        PersonId named = entry.stamp().person();
        return switch (entry) {
            case Interaction ignored -> person.equals(named);
            case BoundaryTest ignored -> person.equals(named);
            case StepAway ignored -> person.equals(named);
            case Urge ignored -> nobodyElse(named, person);
            case FactAndFeeling ignored -> nobodyElse(named, person);
            case UnsentLetter ignored -> nobodyElse(named, person);
            case SmallWin ignored -> nobodyElse(named, person);
            case MonthlyCheckIn ignored -> nobodyElse(named, person);
            case WeeklyCheckIn ignored -> nobodyElse(named, person);
            case CheckIn ignored -> true;
            case QuietDay ignored -> true;
            case PracticeDone ignored -> true;
            case Questionnaire ignored -> true;
            case SupportContact ignored -> true;
            // closes a step-away that is there, and nothing where it is not
            case Return ignored -> true;
        };
    }

    private static boolean nobodyElse(@Nullable PersonId named, PersonId person) {
        return named == null || named.equals(person);
    }
}
