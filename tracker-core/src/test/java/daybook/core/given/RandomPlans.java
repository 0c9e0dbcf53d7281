package daybook.core.given;

import daybook.core.journal.ExperimentTerms;
import daybook.core.journal.JournalCommand;
import daybook.core.journal.JournalCommand.BeginExperiment;
import daybook.core.journal.JournalCommand.BeginPhase;
import daybook.core.journal.JournalCommand.ChangeSafetyPlan;
import daybook.core.journal.JournalCommand.ChangeSettings;
import daybook.core.journal.JournalCommand.DescribePerson;
import daybook.core.journal.JournalCommand.EndExperiment;
import daybook.core.journal.JournalCommand.EndPhase;
import daybook.core.journal.JournalCommand.NamePattern;
import daybook.core.journal.JournalCommand.RetirePattern;
import daybook.core.journal.JournalCommand.RetirePractice;
import daybook.core.journal.JournalCommand.SetPractice;
import daybook.core.journal.PracticeTerms;
import daybook.core.journal.SafetyPlan;
import daybook.core.journal.Settings;
import daybook.core.word.Checklist;
import daybook.core.word.ChipList;
import daybook.core.word.ExperimentId;
import daybook.core.word.Look;
import daybook.core.word.Paper;
import daybook.core.word.PatternId;
import daybook.core.word.PersonKind;
import daybook.core.word.PhaseId;
import daybook.core.word.PhaseKind;
import daybook.core.word.PracticeId;
import daybook.core.word.PracticeKind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What is set up before the first entry: what entries refer to always, the rest at random. */
final class RandomPlans {
    static final PatternId MONEY_AGAIN = new PatternId("money-again");
    static final PracticeId SWIM = new PracticeId("swim");
    private static final ExperimentId WAIT = new ExperimentId("wait");
    private static final PhaseId APART = new PhaseId("apart");
    private static final LocalDate FROM = LocalDate.parse("2026-08-03");

    private final Chance chance;

    RandomPlans(Chance chance) {
        this.chance = chance;
    }

    List<JournalCommand> all() {
        List<JournalCommand> all = new ArrayList<>(List.of(
                Sample.ADD_ALEX,
                Sample.ADD_SAM,
                Sample.SET_CALLS,
                Sample.SET_MONEY,
                Sample.DEFINE_UNREST,
                new NamePattern(MONEY_AGAIN, Sample.words("Money, again")),
                practice("Swim", 2)));
        List<JournalCommand> more = List.of(
                new DescribePerson(Sample.SAM, PersonKind.COLLEAGUE, chance.yes(), chance.yes()),
                new NamePattern(MONEY_AGAIN, Sample.words("Money, once more")),
                new RetirePattern(MONEY_AGAIN, FROM.plusDays(chance.below(30))),
                practice("Swim far", 1 + chance.below(5)),
                new SetPractice(Said.WALK, new PracticeTerms(PracticeKind.WALK, null, 3), FROM),
                new RetirePractice(SWIM, FROM.plusDays(20)),
                new ChangeSafetyPlan(plan()),
                new ChangeSettings(settings()),
                new BeginPhase(APART, chance.one(PhaseKind.values()), Sample.ALEX, FROM, chance.words()),
                experiment());
        more.stream().filter(ignored -> chance.yes()).forEach(all::add);
        if (all.contains(more.getLast()) && chance.yes()) {
            all.add(new EndExperiment(WAIT, FROM.plusDays(4)));
        }
        if (all.contains(more.get(8)) && chance.yes()) {
            all.add(new EndPhase(APART, FROM.plusDays(25)));
        }
        return all;
    }

    private static SetPractice practice(String name, int perWeek) {
        return new SetPractice(SWIM, new PracticeTerms(PracticeKind.OWN, Sample.words(name), perWeek), FROM);
    }

    private BeginExperiment experiment() {
        ExperimentTerms.Lot lot = new ExperimentTerms.Lot(3, 12, 3 + chance.below(10));
        return new BeginExperiment(WAIT, new ExperimentTerms(chance.words(), 14, FROM, chance.maybe(lot)));
    }

    private SafetyPlan plan() {
        SafetyPlan.Line line =
                new SafetyPlan.Line(chance.words(), chance.maybe(Sample.words("000")), chance.maybe(chance.words()));
        return new SafetyPlan(
                List.of(new SafetyPlan.Item(chance.one(Checklist.values()), chance.words(), chance.yes())),
                List.of(line),
                chance.yes() ? List.of() : List.of(line),
                chance.maybe(chance.words()),
                chance.maybe(FROM));
    }

    private Settings settings() {
        return new Settings(
                chance.maybe("de"),
                chance.maybe(chance.one(Look.values())),
                chance.maybe(Sample.words("https://weather.example/")),
                chance.maybe(1 + chance.below(60)),
                chance.maybe(chance.one(Paper.values())),
                chance.maybe(chance.yes()),
                chance.yes() ? List.of() : List.of(Sample.SAM, Sample.ALEX),
                chance.yes() ? Map.of() : Map.of(ChipList.PRACTICES, List.of("swim", "walk")));
    }
}
