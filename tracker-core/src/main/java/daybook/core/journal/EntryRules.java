package daybook.core.journal;

import static daybook.core.journal.RefusalReason.BOUNDARY_IS_RETIRED;
import static daybook.core.journal.RefusalReason.CHECK_IN_BEFORE_ITS_TIME;
import static daybook.core.journal.RefusalReason.ENTRY_IS_EMPTY;
import static daybook.core.journal.RefusalReason.FOLLOW_THROUGH_WITHOUT_CROSSING;
import static daybook.core.journal.RefusalReason.INTERACTION_NEEDS_A_PERSON;
import static daybook.core.journal.RefusalReason.MINUTES_OUT_OF_RANGE;
import static daybook.core.journal.RefusalReason.QUIET_DAY_HAS_AN_INTERACTION;
import static daybook.core.journal.RefusalReason.SUPPORT_CONTACT_NEEDS_A_PERSON;
import static daybook.core.journal.RefusalReason.UNKNOWN_BOUNDARY;
import static daybook.core.journal.RefusalReason.UNKNOWN_BOUNDARY_VERSION;
import static daybook.core.journal.RefusalReason.UNKNOWN_PATTERN;
import static daybook.core.journal.RefusalReason.UNKNOWN_PRACTICE;

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
import daybook.core.word.TheirAct;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What each kind of entry must and must not say. */
record EntryRules(Journal journal, Occasion occasion) {
    /** A week: no practice lasts longer, and a longer promise is no promise to come back. */
    private static final int MOST_MINUTES = 7 * 24 * 60;

    Optional<Decision> refusal(Entry entry) {
        return switch (entry) {
            case Interaction contact -> refusal(contact);
            case BoundaryTest test -> refusal(test);
            case CheckIn checkIn -> refusal(checkIn);
            case QuietDay quiet ->
                no(
                        judged() && journal.entries().hasContact(quiet.stamp().day()),
                        QUIET_DAY_HAS_AN_INTERACTION,
                        quiet.stamp().id());
            case StepAway away ->
                minutes(away.promisedMinutes(), away)
                        .or(() -> journal.entries().stepAways().refusal(away, journal.entries(), occasion));
            case Return back -> journal.entries().stepAways().refusal(back, journal.entries(), occasion);
            case PracticeDone done -> refusal(done);
            case SupportContact contact ->
                no(
                        contact.stamp().person() == null,
                        SUPPORT_CONTACT_NEEDS_A_PERSON,
                        contact.stamp().id());
            case SmallWin win ->
                no(win.stamp().note() == null, ENTRY_IS_EMPTY, win.stamp().id());
            case WeeklyCheckIn week -> refusal(week);
            case MonthlyCheckIn month -> refusal(month);
            case Urge ignored -> Optional.empty();
            case FactAndFeeling ignored -> Optional.empty();
            case UnsentLetter ignored -> Optional.empty();
            case Questionnaire ignored -> Optional.empty();
        };
    }

    private boolean judged() {
        return occasion == Occasion.LOGGED;
    }

    private Optional<Decision> refusal(Interaction contact) {
        if (contact.stamp().person() == null) {
            return no(INTERACTION_NEEDS_A_PERSON, contact.stamp().id());
        }
        PatternMoment pattern = contact.pattern();
        if (pattern != null && !journal.plans().patterns().knows(pattern.id())) {
            return no(UNKNOWN_PATTERN, pattern.id());
        }
        return journal.measures().refusal(contact.measures(), judged());
    }

    private Optional<Decision> refusal(BoundaryTest test) {
        Boundaries.Known boundary = journal.boundaries().known().get(test.boundary());
        if (boundary == null) {
            return no(UNKNOWN_BOUNDARY, test.boundary());
        }
        if (test.version() < 1 || test.version() > boundary.version()) {
            return no(UNKNOWN_BOUNDARY_VERSION, test.boundary());
        }
        if (judged() && boundary.retired()) {
            return no(BOUNDARY_IS_RETIRED, test.boundary());
        }
        return no(
                test.followThrough() != null && test.theirs() != TheirAct.CROSSED,
                FOLLOW_THROUGH_WITHOUT_CROSSING,
                test.stamp().id());
    }

    private Optional<Decision> refusal(CheckIn checkIn) {
        boolean empty = checkIn.intention() == null
                && checkIn.emotion() == null
                && checkIn.evening().equals(Evening.NONE)
                && checkIn.labels().isEmpty()
                && checkIn.measures().isEmpty()
                && checkIn.stamp().note() == null;
        return no(empty, ENTRY_IS_EMPTY, checkIn.stamp().id())
                .or(() -> journal.measures().refusal(checkIn.measures(), judged()));
    }

    private Optional<Decision> refusal(PracticeDone done) {
        return journal.plans().practices().knows(done.practice())
                ? minutes(done.minutes(), done)
                : no(UNKNOWN_PRACTICE, done.practice());
    }

    private Optional<Decision> refusal(WeeklyCheckIn week) {
        boolean empty = week.wins() == null
                && week.painPoints() == null
                && week.bestFriend() == null
                && week.extraHelp().isEmpty()
                && week.stamp().note() == null;
        return lookBack(week, empty, week.week().monday());
    }

    private Optional<Decision> refusal(MonthlyCheckIn month) {
        boolean empty = month.signsMe().isEmpty()
                && month.signsThem().isEmpty()
                && month.sliders().equals(Sliders.NONE)
                && month.agreed() == null
                && month.stamp().note() == null;
        return lookBack(month, empty, month.month().atDay(1));
    }

    /** @param begins first day of what is looked back at: nobody looks back at what has not begun */
    private static Optional<Decision> lookBack(Entry entry, boolean empty, LocalDate begins) {
        return no(empty, ENTRY_IS_EMPTY, entry.stamp().id())
                .or(() -> no(
                        entry.stamp().day().isBefore(begins),
                        CHECK_IN_BEFORE_ITS_TIME,
                        entry.stamp().id()));
    }

    private static Optional<Decision> minutes(@Nullable Integer minutes, Entry entry) {
        return no(
                minutes != null && (minutes < 1 || minutes > MOST_MINUTES),
                MINUTES_OUT_OF_RANGE,
                entry.stamp().id());
    }

    private static Optional<Decision> no(RefusalReason reason, Object about) {
        return Optional.of(Decision.no(reason, about));
    }

    private static Optional<Decision> no(boolean broken, RefusalReason reason, Object about) {
        return broken ? no(reason, about) : Optional.empty();
    }
}
