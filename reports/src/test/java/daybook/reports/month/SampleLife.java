package daybook.reports.month;

import daybook.core.facts.PeriodFacts;
import daybook.core.journal.BoundaryTerms;
import daybook.core.journal.Entry;
import daybook.core.journal.ExperimentTerms;
import daybook.core.journal.JournalEvent;
import daybook.core.journal.JournalEvent.BoundaryRevised;
import daybook.core.journal.JournalEvent.BoundarySet;
import daybook.core.journal.JournalEvent.EntryLogged;
import daybook.core.journal.JournalEvent.ExperimentBegun;
import daybook.core.journal.JournalEvent.MeasureDefined;
import daybook.core.journal.JournalEvent.PatternNamed;
import daybook.core.journal.JournalEvent.PersonAdded;
import daybook.core.journal.JournalEvent.PersonNamed;
import daybook.core.journal.JournalEvent.PhaseBegun;
import daybook.core.journal.JournalEvent.PracticeSet;
import daybook.core.journal.MeasureTerms;
import daybook.core.journal.PracticeTerms;
import daybook.core.timeline.Period;
import daybook.core.timeline.Timeline;
import daybook.core.word.Better;
import daybook.core.word.BoundaryId;
import daybook.core.word.BoundaryKind;
import daybook.core.word.Daily;
import daybook.core.word.ExperimentId;
import daybook.core.word.MeasureId;
import daybook.core.word.MeasurePart;
import daybook.core.word.OwnWords;
import daybook.core.word.PatternId;
import daybook.core.word.PersonId;
import daybook.core.word.PersonKind;
import daybook.core.word.PhaseId;
import daybook.core.word.PhaseKind;
import daybook.core.word.PracticeId;
import daybook.core.word.PracticeKind;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** A journal that nobody kept, with every kind of entry: what reports of any length are tried on. */
public final class SampleLife {
    public static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    static final PersonId ALEX = new PersonId("alex");
    static final PersonId ROBIN = new PersonId("robin");
    static final PersonId SAM = new PersonId("sam");
    static final PatternId MONEY = new PatternId("money");
    static final PracticeId CHOIR = new PracticeId("choir");
    static final PracticeId PAUSE = new PracticeId(PracticeKind.PAUSE_BEFORE_REPLY.code());
    static final BoundaryId CALLS = new BoundaryId("calls");
    static final BoundaryId LENDING = new BoundaryId("lending");
    static final MeasureId ENERGY = new MeasureId("energy");

    private SampleLife() {}

    /** @param period as text */
    public static PeriodFacts facts(String period) {
        return facts(period, LocalDate.of(2025, 11, 1));
    }

    public static PeriodFacts facts(String period, LocalDate first) {
        return PeriodFacts.of(lived(first), Period.parse(period).orElseThrow(), TODAY);
    }

    /** The same with a safety phase from 12 October on. */
    public static PeriodFacts unsafe(String period) {
        return PeriodFacts.of(unsafe(), Period.parse(period).orElseThrow(), TODAY);
    }

    public static Timeline unsafe() {
        return lived(LocalDate.of(2025, 11, 1))
                .apply(new PhaseBegun(new PhaseId("safe"), PhaseKind.SAFETY, ALEX, LocalDate.of(2026, 10, 12), null));
    }

    /** Set up and nothing written but one small win. */
    public static PeriodFacts oneEntry(String period) {
        return PeriodFacts.of(oneEntry(), Period.parse(period).orElseThrow(), TODAY);
    }

    public static Timeline oneEntry() {
        Entry win =
                new Entry.SmallWin(SampleLived.stamp("one", LocalDate.of(2026, 10, 7), 20, null, words("Said no.")));
        return noEntry().apply(new EntryLogged(win));
    }

    public static Timeline noEntry() {
        return setUp(Timeline.EMPTY, LocalDate.of(2026, 1, 1));
    }

    public static Timeline lived(LocalDate first) {
        Timeline timeline = setUp(Timeline.EMPTY, first);
        int number = 0;
        for (LocalDate day = first; !day.isAfter(TODAY); day = day.plusDays(1)) {
            for (Entry entry : new SampleLived(day, number++).entries()) {
                timeline = timeline.apply(new EntryLogged(entry));
            }
        }
        return timeline;
    }

    private static Timeline setUp(Timeline timeline, LocalDate first) {
        List<JournalEvent> events = List.of(
                new PersonAdded(ALEX, PersonKind.EX, false, false),
                new PersonNamed(ALEX, words("Alex")),
                new PersonAdded(ROBIN, PersonKind.SIBLING, false, false),
                new PersonNamed(ROBIN, words("Robin")),
                new PersonAdded(SAM, PersonKind.FRIEND, true, true),
                new PersonNamed(SAM, words("Sam")),
                new BoundarySet(CALLS, terms("No calls after 9 pm"), first),
                new BoundarySet(LENDING, terms("I do not lend money"), first),
                new BoundaryRevised(CALLS, 2, terms("No calls after 8 pm"), LocalDate.of(2026, 7, 1)),
                new PatternNamed(MONEY, words("Money, again")),
                new PracticeSet(CHOIR, new PracticeTerms(PracticeKind.OWN, words("Choir"), 1), first),
                new MeasureDefined(
                        ENERGY,
                        new MeasureTerms(words("Energy"), 1, 7, Better.HIGH, MeasurePart.CHECK_IN, Daily.MEDIAN)),
                new ExperimentBegun(
                        new ExperimentId("pause"),
                        new ExperimentTerms(
                                words("Pause before each reply"),
                                40,
                                LocalDate.of(2026, 8, 10),
                                new ExperimentTerms.Lot(11, 30, 17))),
                new ExperimentBegun(
                        new ExperimentId("walk"),
                        new ExperimentTerms(words("Walk before breakfast"), 7, LocalDate.of(2026, 10, 5), null)),
                new PhaseBegun(new PhaseId("low"), PhaseKind.LOW_CONTACT, ALEX, LocalDate.of(2026, 7, 20), null));
        for (JournalEvent event : events) {
            timeline = timeline.apply(event);
        }
        return timeline;
    }

    private static BoundaryTerms terms(String limit) {
        return new BoundaryTerms(BoundaryKind.TIME, Set.of(), words(limit), null, null, null);
    }

    static OwnWords words(String text) {
        return new OwnWords(text);
    }
}
