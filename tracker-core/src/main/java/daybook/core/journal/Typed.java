package daybook.core.journal;

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
import daybook.core.journal.JournalEvent.EntryCorrected;
import daybook.core.journal.JournalEvent.EntryLogged;
import daybook.core.word.OwnWords;
import daybook.core.word.WishToDie;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What the writer typed into an entry. */
public final class Typed {
    private Typed() {}

    /** @return all of it, the note last */
    public static List<OwnWords> in(Entry entry) {
        Stream<OwnWords> typed = switch (entry) {
            case Interaction contact ->
                of(contact.story().topic(), contact.story().said());
            case CheckIn checkIn -> of(checkIn);
            case Return back -> of(back.reason());
            case FactAndFeeling checked -> of(checked.feeling(), checked.fact());
            case WeeklyCheckIn week -> of(week.wins(), week.painPoints());
            case MonthlyCheckIn month -> of(month.agreed());
            case UnsentLetter letter -> of(letter.letter());
            case BoundaryTest ignored -> of();
            case QuietDay ignored -> of();
            case StepAway ignored -> of();
            case PracticeDone ignored -> of();
            case SupportContact ignored -> of();
            case SmallWin ignored -> of();
            case Urge ignored -> of();
            case Questionnaire ignored -> of();
        };
        return Stream.concat(typed, of(entry.stamp().note())).toList();
    }

    private static Stream<OwnWords> of(CheckIn checkIn) {
        Evening evening = checkIn.evening();
        return Stream.concat(
                of(checkIn.intention(), checkIn.emotion(), evening.rose(), evening.thorn()), checkIn.labels().stream());
    }

    private static Stream<OwnWords> of(@Nullable OwnWords... words) {
        return Arrays.stream(words).filter(Objects::nonNull);
    }

    /** Whether somebody's words in it state a wish to die: whoever brought them in is then offered words of support. */
    public static boolean wishesToDie(Entry entry) {
        return in(entry).stream().anyMatch(words -> WishToDie.statedIn(words.text()));
    }

    public static boolean wishesToDie(JournalEvent event) {
        return event instanceof EntryLogged logged && wishesToDie(logged.entry())
                || event instanceof EntryCorrected corrected && wishesToDie(corrected.entry());
    }
}
