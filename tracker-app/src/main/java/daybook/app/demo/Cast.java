package daybook.app.demo;

import daybook.core.journal.BoundaryTerms;
import daybook.core.journal.ExperimentTerms;
import daybook.core.journal.JournalCommand;
import daybook.core.journal.JournalCommand.AddPerson;
import daybook.core.journal.JournalCommand.BeginExperiment;
import daybook.core.journal.JournalCommand.BeginPhase;
import daybook.core.journal.JournalCommand.DefineMeasure;
import daybook.core.journal.JournalCommand.EndPhase;
import daybook.core.journal.JournalCommand.NamePattern;
import daybook.core.journal.JournalCommand.RetireBoundary;
import daybook.core.journal.JournalCommand.ReviseBoundary;
import daybook.core.journal.JournalCommand.SetBoundary;
import daybook.core.journal.MeasureTerms;
import daybook.core.journal.PatternMoment;
import daybook.core.word.Better;
import daybook.core.word.BoundaryId;
import daybook.core.word.BoundaryKind;
import daybook.core.word.Daily;
import daybook.core.word.ExperimentId;
import daybook.core.word.MeasureId;
import daybook.core.word.MeasurePart;
import daybook.core.word.PatternId;
import daybook.core.word.PatternStage;
import daybook.core.word.PersonId;
import daybook.core.word.PersonKind;
import daybook.core.word.PhaseId;
import daybook.core.word.PhaseKind;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Who there is, what is protected, and what changes on which day. */
record Cast(SampleWords words, LocalDate first) {
    static final int LOW_CONTACT_FROM = 128;
    private static final int REVISED_ON = 97;
    private static final int RETIRED_ON = 171;
    private static final int WALKED_ON = 150;
    private static final int TRIED_ON = 214;
    private static final int ROUND = 23;

    static final PersonId ALEX = new PersonId("demo-alex");
    static final PersonId ROBIN = new PersonId("demo-robin");
    static final PersonId SAM = new PersonId("demo-sam");
    static final BoundaryId CALLS = new BoundaryId("demo-calls");
    static final BoundaryId MONEY = new BoundaryId("demo-money");
    static final BoundaryId PHONE = new BoundaryId("demo-phone");
    static final BoundaryId SUNDAYS = new BoundaryId("demo-sundays");
    static final MeasureId ENERGY = new MeasureId("demo-energy");
    private static final PatternId SAME_STORY = new PatternId("demo-story");
    private static final ExperimentId WALK = new ExperimentId("demo-walk");
    private static final ExperimentId BREATHE_FIRST = new ExperimentId("demo-breathe");
    private static final PhaseId BASELINE = new PhaseId("demo-baseline");
    private static final PhaseId LOW_CONTACT = new PhaseId("demo-low-contact");

    List<JournalCommand> atFirst() {
        return List.of(
                new AddPerson(ALEX, words.own("alex"), PersonKind.EX, false, false),
                new AddPerson(ROBIN, words.own("robin"), PersonKind.PARENT, false, false),
                new AddPerson(SAM, words.own("sam"), PersonKind.FRIEND, true, true),
                new SetBoundary(CALLS, terms("calls", BoundaryKind.TIME, ALEX), first),
                new SetBoundary(MONEY, terms("money", BoundaryKind.MONEY, ROBIN, ALEX), first),
                new SetBoundary(PHONE, terms("phone", BoundaryKind.PRIVACY, ALEX), first),
                new SetBoundary(SUNDAYS, terms("sundays", BoundaryKind.TIME, ROBIN), first),
                new DefineMeasure(
                        ENERGY,
                        new MeasureTerms(words.own("energy"), 1, 7, Better.HIGH, MeasurePart.CHECK_IN, Daily.MEAN)),
                new NamePattern(SAME_STORY, words.own("story")),
                new BeginPhase(BASELINE, PhaseKind.BASELINE, ALEX, first, null));
    }

    List<JournalCommand> changes(int day) {
        LocalDate date = first.plusDays(day);
        return switch (day) {
            case REVISED_ON -> List.of(new ReviseBoundary(CALLS, terms("calls.2", BoundaryKind.TIME, ALEX), date));
            case LOW_CONTACT_FROM ->
                List.of(
                        new EndPhase(BASELINE, date.minusDays(1)),
                        new BeginPhase(LOW_CONTACT, PhaseKind.LOW_CONTACT, ALEX, date, null));
            case RETIRED_ON -> List.of(new RetireBoundary(SUNDAYS, date));
            case WALKED_ON -> List.of(new BeginExperiment(WALK, walk(date)));
            case TRIED_ON -> List.of(new BeginExperiment(BREATHE_FIRST, trial(date)));
            default -> List.of();
        };
    }

    /** Six weeks, the second part begun by a lot with days enough for a comparison. */
    private ExperimentTerms walk(LocalDate from) {
        return new ExperimentTerms(words.own("walk"), 42, from, new ExperimentTerms.Lot(11, 32, 19));
    }

    /** Twelve days, the second part begun by lot: too few for more than numbers. */
    private ExperimentTerms trial(LocalDate from) {
        return new ExperimentTerms(words.own("trial"), 12, from, new ExperimentTerms.Lot(4, 9, 7));
    }

    /** The same story comes round every three weeks or so. */
    @Nullable
    PatternMoment story(int day) {
        PatternStage stage = switch (day % ROUND) {
            case 3 -> PatternStage.TRIGGER;
            case 5, 6 -> PatternStage.FIGHT;
            case 9 -> PatternStage.PROMISE;
            case 15, 16 -> PatternStage.LETDOWN;
            default -> null;
        };
        return stage == null ? null : new PatternMoment(SAME_STORY, stage);
    }

    private BoundaryTerms terms(String key, BoundaryKind kind, PersonId... people) {
        return new BoundaryTerms(
                kind,
                Set.of(people),
                words.own(key + ".limit"),
                words.own(key + ".value"),
                words.own(key + ".script"),
                words.own(key + ".consequence"));
    }

    int version(BoundaryId boundary, int day) {
        return boundary.equals(CALLS) && day >= REVISED_ON ? 2 : 1;
    }

    /** Boundaries that can come up with somebody on a day. */
    List<BoundaryId> inForce(PersonId person, int day) {
        if (person.equals(ALEX)) {
            return List.of(CALLS, CALLS, PHONE, MONEY);
        }
        return day < RETIRED_ON ? List.of(SUNDAYS, MONEY) : List.of(MONEY);
    }
}
