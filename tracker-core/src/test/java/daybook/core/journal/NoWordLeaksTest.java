package daybook.core.journal;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import daybook.core.given.Given;
import daybook.core.given.Moment;
import daybook.core.given.Said;
import daybook.core.given.Sample;
import daybook.core.journal.Entry.BoundaryTest;
import daybook.core.journal.Entry.CheckIn;
import daybook.core.journal.Entry.FactAndFeeling;
import daybook.core.journal.Entry.Interaction;
import daybook.core.journal.Entry.MonthlyCheckIn;
import daybook.core.journal.Entry.QuietDay;
import daybook.core.journal.Entry.Return;
import daybook.core.journal.Entry.UnsentLetter;
import daybook.core.journal.Entry.WeeklyCheckIn;
import daybook.core.journal.JournalCommand.AddPerson;
import daybook.core.journal.JournalCommand.BeginExperiment;
import daybook.core.journal.JournalCommand.BeginPhase;
import daybook.core.journal.JournalCommand.ChangeSafetyPlan;
import daybook.core.journal.JournalCommand.ChangeSettings;
import daybook.core.journal.JournalCommand.CorrectEntry;
import daybook.core.journal.JournalCommand.DefineMeasure;
import daybook.core.journal.JournalCommand.LogEntries;
import daybook.core.journal.JournalCommand.NamePattern;
import daybook.core.journal.JournalCommand.RetractEntries;
import daybook.core.journal.JournalCommand.SetBoundary;
import daybook.core.journal.JournalCommand.SetPractice;
import daybook.core.word.Better;
import daybook.core.word.BoundaryKind;
import daybook.core.word.Checklist;
import daybook.core.word.Daily;
import daybook.core.word.EntryId;
import daybook.core.word.ExperimentId;
import daybook.core.word.MeasurePart;
import daybook.core.word.MyAct;
import daybook.core.word.OwnWords;
import daybook.core.word.PatternId;
import daybook.core.word.PersonKind;
import daybook.core.word.PhaseKind;
import daybook.core.word.PracticeKind;
import daybook.core.word.TheirAct;
import daybook.core.word.Week;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Records print all they hold, so nothing may hold a typed word as a plain string. */
class NoWordLeaksTest {
    private static final String MARKER = "xyzzymarker";
    private static final OwnWords WORDS = new OwnWords(MARKER);
    private static final Moment MOMENT =
            Moment.on("2026-10-05").about(Sample.ALEX).note(MARKER);

    private static List<JournalCommand> everyOwnWord() {
        var terms = new BoundaryTerms(BoundaryKind.TIME, Set.of(), WORDS, WORDS, WORDS, WORDS);
        var measure = new MeasureTerms(WORDS, 1, 7, Better.LOW, MeasurePart.CHECK_IN, Daily.MEAN);
        var contact = new Interaction(
                MOMENT.stamp("c"),
                null,
                null,
                null,
                true,
                null,
                null,
                null,
                Chips.NONE,
                new Story(WORDS, null, null, null, WORDS),
                Map.of(),
                null);
        var corrected = contact.withStamp(MOMENT.hour(13).stamp("c"));
        var evening = new Evening(WORDS, WORDS, null, null, null, null, null, null, null, null, Set.of());
        return List.of(
                new AddPerson(Sample.ALEX, WORDS, PersonKind.EX, false, false),
                new SetBoundary(Sample.CALLS, terms, Sample.TODAY),
                new DefineMeasure(Sample.UNREST, measure),
                new BeginPhase(Sample.DISTANCE, PhaseKind.OTHER, null, Sample.TODAY, WORDS),
                new LogEntries(List.of(
                        contact,
                        new BoundaryTest(
                                MOMENT.stamp("t"),
                                Sample.CALLS,
                                1,
                                TheirAct.PUSHED,
                                MyAct.GAVE_WAY,
                                null,
                                Set.of(),
                                null,
                                null),
                        new CheckIn(MOMENT.stamp("n"), WORDS, WORDS, evening, List.of(WORDS), Map.of()),
                        new QuietDay(Moment.on("2026-10-06").note(MARKER).stamp("q")))),
                new CorrectEntry(corrected, Sample.NOW),
                new RetractEntries(List.of(new EntryId("c")), Sample.NOW, WORDS));
    }

    private static List<JournalCommand> everyOwnWordOfThePlans() {
        var away = new EntryId("a");
        var line = new SafetyPlan.Line(WORDS, WORDS, WORDS);
        var item = new SafetyPlan.Item(Checklist.SAFETY, WORDS, true);
        var exit = new OwnWords("https://" + MARKER);
        return List.of(
                new NamePattern(new PatternId("p"), WORDS),
                new SetPractice(Said.WALK, new PracticeTerms(PracticeKind.WALK, WORDS, null), Sample.TODAY),
                new BeginExperiment(new ExperimentId("x"), new ExperimentTerms(WORDS, 3, Sample.TODAY, null)),
                new ChangeSafetyPlan(new SafetyPlan(List.of(item), List.of(line), List.of(line), WORDS, null)),
                new ChangeSettings(new Settings(null, null, exit, null, null, null, List.of(), Map.of())),
                new LogEntries(List.of(
                        Said.away("a", MOMENT),
                        new Return(MOMENT.stamp("r"), away, false, WORDS, Set.of(), null),
                        new FactAndFeeling(MOMENT.stamp("f"), WORDS, null, WORDS, null, null),
                        new UnsentLetter(MOMENT.stamp("l"), WORDS),
                        new WeeklyCheckIn(MOMENT.stamp("w"), new Week(2026, 1), WORDS, WORDS, null, Set.of()),
                        new MonthlyCheckIn(
                                MOMENT.stamp("m"), YearMonth.of(2026, 1), Map.of(), Map.of(), Sliders.NONE, WORDS))));
    }

    @Test
    void no_command_event_journal_or_timeline_prints_an_own_word() {
        Given journal = Given.given();
        List<JournalCommand> all = new ArrayList<>(everyOwnWord());
        all.addAll(everyOwnWordOfThePlans());
        for (JournalCommand command : all) {
            assertTrue(command.toString().contains("OwnWords["), "the marker must be in it: " + command.getClass());
            assertFalse(command.toString().contains(MARKER));
            journal = journal.and(command);
        }
        assertFalse(journal.happened().toString().contains(MARKER));
        assertFalse(journal.journal().toString().contains(MARKER));
        assertFalse(journal.timeline().entry(new EntryId("c")).toString().contains(MARKER));
        assertFalse(journal.timeline().boundaries().toString().contains(MARKER));
        assertFalse(journal.timeline().plans().toString().contains(MARKER));
        assertFalse(journal.timeline().people().toString().contains(MARKER));
    }

    @Test
    void no_refusal_prints_an_own_word() {
        Given journal = Given.given(everyOwnWord().getFirst());
        Decision taken = journal.journal().decide(new AddPerson(Sample.SAM, WORDS, PersonKind.FRIEND, false, false));
        assertTrue(taken.toString().contains("ALIAS_TAKEN"));
        assertFalse(taken.toString().contains(MARKER));
    }
}
