package daybook.core.journal;

import static daybook.core.given.Given.given;
import static daybook.core.given.Said.WALK;
import static daybook.core.given.Said.practised;
import static daybook.core.given.Sample.ADD_ALEX;
import static daybook.core.given.Sample.ALEX;
import static daybook.core.given.Sample.TODAY;
import static daybook.core.given.Sample.log;
import static daybook.core.given.Sample.words;

import daybook.core.given.Given;
import daybook.core.given.Moment;
import daybook.core.journal.ExperimentTerms.Lot;
import daybook.core.journal.JournalCommand.BeginExperiment;
import daybook.core.journal.JournalCommand.ChangeSafetyPlan;
import daybook.core.journal.JournalCommand.ChangeSettings;
import daybook.core.journal.JournalCommand.EndExperiment;
import daybook.core.journal.JournalCommand.NamePattern;
import daybook.core.journal.JournalCommand.RetirePattern;
import daybook.core.journal.JournalCommand.SetPractice;
import daybook.core.journal.RefusalTest.Case;
import daybook.core.word.ChipList;
import daybook.core.word.ExperimentId;
import daybook.core.word.OwnWords;
import daybook.core.word.PatternId;
import daybook.core.word.PersonId;
import daybook.core.word.PracticeId;
import daybook.core.word.PracticeKind;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A no and its nearest yes for what is set up beside people, boundaries and phases. */
final class PlanCases {
    private static final PatternId MONEY_AGAIN = new PatternId("money");
    private static final ExperimentId WAIT = new ExperimentId("wait");

    private PlanCases() {}

    private static NamePattern name(String id, String name) {
        return new NamePattern(new PatternId(id), words(name));
    }

    private static SetPractice own(String id, @Nullable String name, @Nullable Integer perWeek) {
        OwnWords called = name == null ? null : words(name);
        return new SetPractice(new PracticeId(id), new PracticeTerms(PracticeKind.OWN, called, perWeek), TODAY);
    }

    static Case aboutLists(RefusalReason reason) {
        Given listed = given(name("money", "Money, again"), own("swim", "Swim", 2));
        return switch (reason) {
            case NAME_TOO_LONG -> new Case(given(), name("p", "x".repeat(201)), name("p", "x".repeat(200)));
            case PATTERN_NAME_TAKEN ->
                new Case(listed, name("other", "money, again "), name("other", "Money, never again"));
            case UNKNOWN_PATTERN ->
                new Case(
                        listed,
                        new RetirePattern(new PatternId("other"), TODAY),
                        new RetirePattern(MONEY_AGAIN, TODAY));
            case PRACTICE_NEEDS_A_NAME -> new Case(given(), own("chess", null, null), own("chess", "Chess", null));
            case PRACTICE_NAME_TAKEN -> new Case(listed, own("other", "swim", 1), own("other", "Swim far", 1));
            case PRACTICE_PLAN_OUT_OF_RANGE -> new Case(listed, own("swim", "Swim", 51), own("swim", "Swim", 50));
            default ->
                new Case(
                        listed,
                        log(practised("p", Moment.on("2026-10-05"), new PracticeId("dance"), null)),
                        log(practised("p", Moment.on("2026-10-05"), WALK, null)));
        };
    }

    private static BeginExperiment begin(int days, @Nullable Lot lot) {
        return new BeginExperiment(WAIT, new ExperimentTerms(words("Wait an hour"), days, TODAY, lot));
    }

    static Case aboutExperiments(RefusalReason reason) {
        Given begun = given(begin(3, null));
        EndExperiment end = new EndExperiment(WAIT, TODAY);
        return switch (reason) {
            case EXPERIMENT_ID_TAKEN -> new Case(begun, begin(3, new Lot(2, 3, 2)), begin(3, null));
            case EXPERIMENT_LENGTH_OUT_OF_RANGE -> new Case(given(), begin(367, null), begin(366, null));
            case EXPERIMENT_LOT_OUT_OF_RANGE ->
                new Case(given(), begin(14, new Lot(1, 10, 4)), begin(14, new Lot(2, 14, 14)));
            case UNKNOWN_EXPERIMENT -> new Case(begun, new EndExperiment(new ExperimentId("other"), TODAY), end);
            case EXPERIMENT_ENDS_BEFORE_IT_BEGINS -> new Case(begun, new EndExperiment(WAIT, TODAY.minusDays(1)), end);
            default -> new Case(begun.and(end), new EndExperiment(WAIT, TODAY.plusDays(1)), end);
        };
    }

    private static ChangeSettings settings(@Nullable String language, @Nullable String exit, @Nullable Integer idle) {
        return new ChangeSettings(
                new Settings(language, null, exit == null ? null : words(exit), idle, null, null, List.of(), Map.of()));
    }

    private static ChangeSettings chips(String... codes) {
        return new ChangeSettings(
                new Settings(null, null, null, null, null, null, List.of(), Map.of(ChipList.BODY, List.of(codes))));
    }

    private static ChangeSettings letters(PersonId... people) {
        return new ChangeSettings(new Settings(null, null, null, null, null, null, List.of(people), Map.of()));
    }

    private static ChangeSafetyPlan notes(int length) {
        return new ChangeSafetyPlan(new SafetyPlan(
                List.of(),
                List.of(new SafetyPlan.Line(words("Sam"), null, null)),
                List.of(),
                words("x".repeat(length)),
                null));
    }

    static Case aboutSettings(RefusalReason reason) {
        return switch (reason) {
            case SAFETY_PLAN_TOO_LONG -> new Case(given(), notes(19_998), notes(19_997));
            case NOT_A_LANGUAGE -> new Case(given(), settings("German", null, null), settings("de-AT", null, null));
            case NOT_A_WEB_ADDRESS ->
                new Case(
                        given(),
                        settings(null, "javascript:alert(1)", null),
                        settings(null, "https://weather.example/today?x=1", null));
            case IDLE_MINUTES_OUT_OF_RANGE -> new Case(given(), settings(null, null, 61), settings(null, null, 60));
            case UNKNOWN_CHIP -> new Case(given(), chips("stomach", "knee"), chips("jaw", "stomach"));
            default -> new Case(given(ADD_ALEX), letters(ALEX, ALEX), letters(ALEX));
        };
    }
}
