package daybook.app.store;

import daybook.core.journal.ExperimentTerms;
import daybook.core.journal.ExperimentTerms.Lot;
import daybook.core.journal.JournalEvent.ExperimentBegun;
import daybook.core.journal.JournalEvent.ExperimentEnded;
import daybook.core.journal.JournalEvent.PatternNamed;
import daybook.core.journal.JournalEvent.PatternRetired;
import daybook.core.journal.JournalEvent.PersonDescribed;
import daybook.core.journal.JournalEvent.PracticeRetired;
import daybook.core.journal.JournalEvent.PracticeSet;
import daybook.core.journal.JournalEvent.SafetyPlanChanged;
import daybook.core.journal.JournalEvent.SettingsChanged;
import daybook.core.journal.PracticeTerms;
import daybook.core.journal.SafetyPlan;
import daybook.core.journal.SafetyPlan.Item;
import daybook.core.journal.SafetyPlan.Line;
import daybook.core.journal.Settings;
import daybook.core.word.Checklist;
import daybook.core.word.ChipList;
import daybook.core.word.ExperimentId;
import daybook.core.word.Look;
import daybook.core.word.OwnWords;
import daybook.core.word.Paper;
import daybook.core.word.PatternId;
import daybook.core.word.PersonId;
import daybook.core.word.PersonKind;
import daybook.core.word.PracticeId;
import daybook.core.word.PracticeKind;
import daybook.core.word.ReportForm;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What is set up beside people, boundaries and phases. */
final class PlanExamples {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 20);
    private static final PatternId PATTERN = new PatternId("pattern-1");
    private static final PracticeId SWIM = new PracticeId("swim");
    private static final ExperimentId WAIT = new ExperimentId("experiment-1");

    private PlanExamples() {}

    static List<Example> all() {
        return List.of(
                new Example(
                        "person-described", new PersonDescribed(new PersonId("robin-1"), PersonKind.EX, false, true)),
                new Example("pattern-named", new PatternNamed(PATTERN, new OwnWords("Money, again"))),
                new Example("pattern-retired", new PatternRetired(PATTERN, DAY)),
                new Example(
                        "practice-set",
                        new PracticeSet(SWIM, new PracticeTerms(PracticeKind.OWN, new OwnWords("Swim"), 2), DAY)),
                new Example(
                        "practice-set.bare",
                        new PracticeSet(new PracticeId("walk"), new PracticeTerms(PracticeKind.WALK, null, null), DAY)),
                new Example("practice-retired", new PracticeRetired(SWIM, DAY)),
                new Example("experiment-begun", new ExperimentBegun(WAIT, terms(new Lot(3, 12, 7)))),
                new Example("experiment-begun.bare", new ExperimentBegun(WAIT, terms(null))),
                new Example("experiment-ended", new ExperimentEnded(WAIT, DAY.plusDays(2))),
                new Example("safety-plan-changed", new SafetyPlanChanged(plan())),
                new Example("safety-plan-changed.bare", new SafetyPlanChanged(SafetyPlan.NONE)),
                new Example("settings-changed", new SettingsChanged(settings())),
                new Example("settings-changed.bare", new SettingsChanged(Settings.NONE)));
    }

    private static ExperimentTerms terms(@Nullable Lot lot) {
        return new ExperimentTerms(new OwnWords("Wait an hour before replying"), 14, DAY, lot);
    }

    private static SafetyPlan plan() {
        return new SafetyPlan(
                List.of(
                        new Item(Checklist.SAFETY, new OwnWords("Spare key and some money"), true),
                        new Item(Checklist.LEAVING, new OwnWords("Papers"), false)),
                List.of(new Line(
                        new OwnWords("Ash"),
                        new OwnWords("000 000 0001"),
                        new OwnWords("knows the word we agreed on"))),
                List.of(new Line(new OwnWords("The line I chose"), new OwnWords("000 000 0000"), null)),
                new OwnWords("First to Ash, then on."),
                DAY);
    }

    private static Settings settings() {
        return new Settings(
                "de",
                Look.AS_THE_DEVICE,
                new OwnWords("https://weather.example/today"),
                10,
                Paper.LETTER,
                true,
                List.of(new PersonId("ash-1"), new PersonId("robin-1")),
                Map.of(ChipList.BODY, List.of("jaw", "stomach")),
                Map.of(ReportForm.MONTH, false, ReportForm.YEAR, true));
    }
}
