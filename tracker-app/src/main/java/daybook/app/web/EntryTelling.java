package daybook.app.web;

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
import daybook.core.timeline.Logged;
import java.util.List;
import java.util.Optional;

/** Entries in words, for every page that lists some. A new kind adds an arm to each switch. */
public final class EntryTelling {
    private final Teller<Interaction> contacts;
    private final TestTelling tests;
    private final Teller<CheckIn> checkIns;
    private final Teller<QuietDay> quietDays;
    private final ApartTelling apart;
    private final SmallTelling small;
    private final LookBackTelling lookBacks;

    /** Tells one kind of entry. */
    interface Teller<E extends Entry> {
        Told told(E entry);

        /** Everything the entry says, in the order of its form: what was not said is not there. */
        List<Said> said(E entry);
    }

    public EntryTelling(Desk desk) {
        Phrases phrases = new Phrases(desk);
        this.contacts = new ContactTelling(phrases);
        this.tests = new TestTelling(phrases);
        this.checkIns = new CheckInTelling(phrases);
        this.quietDays = new QuietTelling(phrases);
        this.apart = new ApartTelling(phrases);
        this.small = new SmallTelling(phrases);
        this.lookBacks = new LookBackTelling(phrases);
    }

    public Told told(Entry entry) {
        return switch (entry) {
            case Interaction contact -> contacts.told(contact);
            case BoundaryTest test -> tests.told(test);
            case CheckIn checkIn -> checkIns.told(checkIn);
            case QuietDay quiet -> quietDays.told(quiet);
            case StepAway away -> apart.told(away);
            case Return back -> apart.told(back);
            case PracticeDone done -> small.told(done);
            case SupportContact contact -> small.told(contact);
            case SmallWin win -> small.told(win);
            case Urge urge -> small.told(urge);
            case FactAndFeeling checked -> small.told(checked);
            case UnsentLetter letter -> small.told(letter);
            case WeeklyCheckIn week -> lookBacks.told(week);
            case MonthlyCheckIn month -> lookBacks.told(month);
            case Questionnaire answers -> lookBacks.told(answers);
        };
    }

    public List<Said> said(Entry entry) {
        return switch (entry) {
            case Interaction contact -> contacts.said(contact);
            case BoundaryTest test -> tests.said(test);
            case CheckIn checkIn -> checkIns.said(checkIn);
            case QuietDay quiet -> quietDays.said(quiet);
            case StepAway away -> apart.said(away);
            case Return back -> apart.said(back);
            case PracticeDone done -> small.said(done);
            case SupportContact contact -> small.said(contact);
            case SmallWin win -> small.said(win);
            case Urge urge -> small.said(urge);
            case FactAndFeeling checked -> small.said(checked);
            case UnsentLetter letter -> small.said(letter);
            case WeeklyCheckIn week -> lookBacks.said(week);
            case MonthlyCheckIn month -> lookBacks.said(month);
            case Questionnaire answers -> lookBacks.said(answers);
        };
    }

    /** @return a boundary that came up, in one breath: "No calls after 9 pm: they crossed it. Held with a wobble." */
    public String cameUp(BoundaryTest test) {
        return tests.cameUp(test);
    }

    /** @return what was done, without the limit it was about: "They crossed it. Held steady." */
    public String acts(BoundaryTest test) {
        return tests.acts(test);
    }

    /** @return the boundaries that came up in an entry, a sentence each */
    public List<String> cameUp(Together together) {
        return together.tests().stream()
                .map(Logged::entry)
                .filter(BoundaryTest.class::isInstance)
                .map(BoundaryTest.class::cast)
                .map(tests::cameUp)
                .toList();
    }

    /** @return the page where an entry is corrected, relative to the sitting; what has none is taken back */
    public static Optional<String> correctedAt(Entry entry) {
        String id = entry.stamp().id().value();
        return switch (entry) {
            case Interaction ignored -> Optional.of("entries/" + id);
            case BoundaryTest ignored -> Optional.of("entries/" + id + "/moment");
            case CheckIn checkIn -> Optional.of(page(checkIn) + "/" + id);
            case QuietDay ignored -> Optional.empty();
            case StepAway ignored -> Optional.of("away/" + id);
            case Return ignored -> Optional.of("back/" + id);
            case PracticeDone ignored -> Optional.of("steps/" + id);
            case SupportContact ignored -> Optional.of("steps/" + id);
            case SmallWin ignored -> Optional.of("steps/" + id);
            case Urge ignored -> Optional.of("steps/" + id);
            case FactAndFeeling ignored -> Optional.of("check/" + id);
            case UnsentLetter ignored -> Optional.of("letter/" + id);
            case WeeklyCheckIn week -> Optional.of("week/" + week.week());
            case MonthlyCheckIn month ->
                Optional.of("month/" + month.month() + "?with="
                        + (month.stamp().person() == null
                                ? "nobody"
                                : month.stamp().person().value()));
            case Questionnaire ignored -> Optional.empty();
        };
    }

    /** A line of the morning or of midday alone has a page of its own; the evening's asks for all parts. */
    private static String page(CheckIn checkIn) {
        boolean alone = checkIn.measures().isEmpty()
                && checkIn.labels().isEmpty()
                && !checkIn.evening().closes();
        if (alone && checkIn.intention() != null && checkIn.emotion() == null) {
            return "morning";
        }
        return alone && checkIn.emotion() != null && checkIn.intention() == null ? "noon" : "evening";
    }
}
