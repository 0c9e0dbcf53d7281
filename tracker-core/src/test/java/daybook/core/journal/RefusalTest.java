package daybook.core.journal;

import static daybook.core.given.CameUp.cameUp;
import static daybook.core.given.Contact.contact;
import static daybook.core.given.Given.given;
import static daybook.core.given.Given.nothing;
import static daybook.core.given.Sample.ADD_ALEX;
import static daybook.core.given.Sample.ADD_SAM;
import static daybook.core.given.Sample.ALEX;
import static daybook.core.given.Sample.BEGIN_DISTANCE;
import static daybook.core.given.Sample.CALLS;
import static daybook.core.given.Sample.DEFINE_UNREST;
import static daybook.core.given.Sample.DISTANCE;
import static daybook.core.given.Sample.MONEY;
import static daybook.core.given.Sample.OPEN;
import static daybook.core.given.Sample.SAM;
import static daybook.core.given.Sample.SET_CALLS;
import static daybook.core.given.Sample.UNREST;
import static daybook.core.given.Sample.correct;
import static daybook.core.given.Sample.issue;
import static daybook.core.given.Sample.log;
import static daybook.core.given.Sample.quiet;
import static daybook.core.given.Sample.report;
import static daybook.core.given.Sample.retract;
import static daybook.core.given.Sample.scale;
import static daybook.core.given.Sample.terms;
import static daybook.core.given.Sample.words;
import static daybook.core.given.Written.measured;
import static daybook.core.given.Written.noted;
import static org.junit.jupiter.api.Assertions.assertTrue;

import daybook.core.given.Given;
import daybook.core.given.Moment;
import daybook.core.journal.Entry.Interaction;
import daybook.core.journal.JournalCommand.AddPerson;
import daybook.core.journal.JournalCommand.BeginPhase;
import daybook.core.journal.JournalCommand.BringIn;
import daybook.core.journal.JournalCommand.DefineMeasure;
import daybook.core.journal.JournalCommand.EndPhase;
import daybook.core.journal.JournalCommand.IssueReport;
import daybook.core.journal.JournalCommand.RenamePerson;
import daybook.core.journal.JournalCommand.RetireBoundary;
import daybook.core.journal.JournalCommand.RetireMeasure;
import daybook.core.journal.JournalCommand.SetBoundary;
import daybook.core.word.Better;
import daybook.core.word.Daily;
import daybook.core.word.Felt;
import daybook.core.word.FollowThrough;
import daybook.core.word.MeasureId;
import daybook.core.word.MeasurePart;
import daybook.core.word.MyAct;
import daybook.core.word.PersonKind;
import daybook.core.word.PhaseId;
import daybook.core.word.PhaseKind;
import daybook.core.word.TheirAct;
import java.time.LocalDate;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every reason for a no, beside the nearest command that gets a yes. A new reason does not compile without both. */
class RefusalTest {
    private static final String DAY = "2026-10-05";
    private static final LocalDate DATE = LocalDate.parse(DAY);

    /** @param bad the command that is refused after {@code given}; {@code good}: its control */
    record Case(Given given, JournalCommand bad, JournalCommand good) {}

    @ParameterizedTest
    @EnumSource(RefusalReason.class)
    void every_reason_is_reached(RefusalReason reason) {
        Case one = of(reason);
        one.given().when(one.bad()).refused(reason);
    }

    @ParameterizedTest
    @EnumSource(RefusalReason.class)
    void the_mended_command_is_accepted(RefusalReason reason) {
        Case one = of(reason);
        one.given().when(one.good()).accepted();
    }

    @ParameterizedTest
    @EnumSource(RefusalReason.class)
    void the_code_is_kebab_case(RefusalReason reason) {
        assertTrue(reason.code().matches("[a-z]+(-[a-z]+)*"), reason.code());
    }

    private static Case of(RefusalReason reason) {
        return switch (reason) {
            case JOURNAL_ALREADY_OPEN -> new Case(given(), OPEN, ADD_ALEX);
            case JOURNAL_NOT_OPEN -> new Case(nothing(), ADD_ALEX, OPEN);
            case PERSON_ID_TAKEN, ALIAS_TAKEN, UNKNOWN_PERSON, INTERACTION_NEEDS_A_PERSON -> aboutPeople(reason);
            case BOUNDARY_ID_TAKEN,
                    UNKNOWN_BOUNDARY,
                    UNKNOWN_BOUNDARY_VERSION,
                    BOUNDARY_IS_RETIRED,
                    FOLLOW_THROUGH_WITHOUT_CROSSING -> aboutBoundaries(reason);
            case MEASURE_ID_TAKEN,
                    MEASURE_NAME_TAKEN,
                    UNKNOWN_MEASURE,
                    MEASURE_IS_RETIRED,
                    MEASURE_SCALE_EMPTY,
                    TOO_MANY_MEASURES,
                    VALUE_OUT_OF_SCALE -> aboutMeasures(reason);
            case PHASE_ID_TAKEN, UNKNOWN_PHASE, PHASE_NEEDS_A_LABEL, PHASE_ENDS_BEFORE_IT_BEGINS, PHASE_ALREADY_ENDED ->
                aboutPhases(reason);
            case NOTHING_TO_LOG, TOO_MANY_AT_ONCE, ENTRY_IS_EMPTY, QUIET_DAY_HAS_AN_INTERACTION -> aboutLogging(reason);
            case ENTRY_IN_THE_FUTURE, DAY_TOO_FAR_FROM_MOMENT, YEAR_OUT_OF_RANGE -> aboutTime(reason);
            case ENTRY_ID_TAKEN, UNKNOWN_ENTRY, ENTRY_IS_RETRACTED, KIND_CANNOT_CHANGE -> aboutEntries(reason);
            case NAME_TOO_LONG,
                    PATTERN_NAME_TAKEN,
                    UNKNOWN_PATTERN,
                    PRACTICE_NEEDS_A_NAME,
                    PRACTICE_NAME_TAKEN,
                    PRACTICE_PLAN_OUT_OF_RANGE,
                    UNKNOWN_PRACTICE -> PlanCases.aboutLists(reason);
            case EXPERIMENT_ID_TAKEN,
                    EXPERIMENT_LENGTH_OUT_OF_RANGE,
                    EXPERIMENT_LOT_OUT_OF_RANGE,
                    UNKNOWN_EXPERIMENT,
                    EXPERIMENT_ENDS_BEFORE_IT_BEGINS,
                    EXPERIMENT_ALREADY_ENDED -> PlanCases.aboutExperiments(reason);
            case SAFETY_PLAN_TOO_LONG,
                    NOT_A_LANGUAGE,
                    NOT_A_WEB_ADDRESS,
                    IDLE_MINUTES_OUT_OF_RANGE,
                    UNKNOWN_CHIP,
                    LISTED_TWICE -> PlanCases.aboutSettings(reason);
            case UNKNOWN_STEP_AWAY,
                    STEP_AWAY_IS_RETRACTED,
                    STEP_AWAY_ALREADY_CLOSED,
                    RETURN_BEFORE_STEP_AWAY,
                    RETURN_ABOUT_SOMEBODY_ELSE,
                    REPAIR_WITHOUT_RETURN,
                    CLOSING_NEEDS_A_REASON -> KindCases.aboutStepAways(reason);
            case MINUTES_OUT_OF_RANGE, SUPPORT_CONTACT_NEEDS_A_PERSON, CHECK_IN_BEFORE_ITS_TIME ->
                KindCases.aboutKinds(reason);
            case REPORT_ALREADY_ISSUED ->
                new Case(given(issue("first")), issue("second"), new IssueReport(report("second", DATE, DATE)));
        };
    }

    private static Case aboutPeople(RefusalReason reason) {
        return switch (reason) {
            case PERSON_ID_TAKEN ->
                new Case(given(ADD_ALEX), new AddPerson(ALEX, words("Alex"), PersonKind.PARENT, false, false), ADD_SAM);
            case ALIAS_TAKEN ->
                new Case(
                        given(ADD_ALEX, ADD_SAM),
                        new RenamePerson(SAM, words(" alex")),
                        new RenamePerson(SAM, words("Sam B.")));
            case UNKNOWN_PERSON ->
                new Case(
                        given(ADD_ALEX),
                        log(contact("c", DAY).moment(Moment.on(DAY).about(SAM)).entry()),
                        log(contact("c", DAY).entry()));
            default ->
                new Case(
                        given(ADD_ALEX),
                        log(contact("c", DAY).moment(Moment.on(DAY)).entry()),
                        log(contact("c", DAY).entry()));
        };
    }

    private static Case aboutBoundaries(RefusalReason reason) {
        var held = cameUp("t", DAY, MyAct.HELD_STEADY);
        return switch (reason) {
            case BOUNDARY_ID_TAKEN ->
                new Case(
                        given(SET_CALLS),
                        new SetBoundary(CALLS, terms("no calls at night"), SET_CALLS.from()),
                        new SetBoundary(MONEY, terms("no calls at night"), SET_CALLS.from()));
            case UNKNOWN_BOUNDARY ->
                new Case(given(SET_CALLS), log(held.of(MONEY).entry()), log(held.entry()));
            case UNKNOWN_BOUNDARY_VERSION ->
                new Case(given(SET_CALLS), log(held.version(2).entry()), log(held.entry()));
            case BOUNDARY_IS_RETIRED ->
                new Case(
                        given(SET_CALLS, new RetireBoundary(CALLS, DATE)),
                        log(held.entry()),
                        new BringIn(log(held.entry()).entries()));
            default ->
                new Case(
                        given(SET_CALLS),
                        log(held.they(TheirAct.PUSHED).then(FollowThrough.DONE).entry()),
                        log(held.they(TheirAct.CROSSED).then(FollowThrough.DONE).entry()));
        };
    }

    private static Case aboutMeasures(RefusalReason reason) {
        MeasureId other = new MeasureId("other");
        return switch (reason) {
            case MEASURE_ID_TAKEN ->
                new Case(
                        given(DEFINE_UNREST),
                        new DefineMeasure(UNREST, scale("unrest", Daily.SUM)),
                        new DefineMeasure(other, scale("energy", Daily.SUM)));
            case MEASURE_NAME_TAKEN ->
                new Case(
                        given(DEFINE_UNREST),
                        new DefineMeasure(other, scale("Unrest ", Daily.MEAN)),
                        new DefineMeasure(other, scale("Rest", Daily.MEAN)));
            case UNKNOWN_MEASURE ->
                new Case(given(DEFINE_UNREST), log(measured("m", DAY, other, 3)), log(measured("m", DAY, UNREST, 3)));
            case MEASURE_IS_RETIRED ->
                new Case(
                        given(DEFINE_UNREST, new RetireMeasure(UNREST, DATE)),
                        log(measured("m", DAY, UNREST, 3)),
                        new BringIn(log(measured("m", DAY, UNREST, 3)).entries()));
            case MEASURE_SCALE_EMPTY -> new Case(given(), new DefineMeasure(UNREST, from(3, 3)), DEFINE_UNREST);
            case TOO_MANY_MEASURES -> {
                Given twelve = IntStream.range(0, 12)
                        .boxed()
                        .reduce(
                                given(),
                                (so, i) ->
                                        so.and(new DefineMeasure(new MeasureId("m" + i), scale("m" + i, Daily.MEAN))),
                                (a, b) -> b);
                yield new Case(twelve, DEFINE_UNREST, new RetireMeasure(new MeasureId("m3"), DATE));
            }
            default ->
                new Case(
                        given(DEFINE_UNREST), log(measured("m", DAY, UNREST, 7.1)), log(measured("m", DAY, UNREST, 7)));
        };
    }

    private static MeasureTerms from(double low, double high) {
        return new MeasureTerms(words("unrest"), low, high, Better.LOW, MeasurePart.CHECK_IN, Daily.MEAN);
    }

    private static Case aboutPhases(RefusalReason reason) {
        LocalDate begun = BEGIN_DISTANCE.from();
        PhaseId other = new PhaseId("other");
        Given lasting = given(ADD_ALEX, BEGIN_DISTANCE);
        return switch (reason) {
            case PHASE_ID_TAKEN ->
                new Case(
                        lasting,
                        new BeginPhase(DISTANCE, PhaseKind.NO_CONTACT, ALEX, begun, null),
                        new BeginPhase(other, PhaseKind.NO_CONTACT, ALEX, begun, null));
            case UNKNOWN_PHASE -> new Case(lasting, new EndPhase(other, DATE), new EndPhase(DISTANCE, DATE));
            case PHASE_NEEDS_A_LABEL ->
                new Case(
                        lasting,
                        new BeginPhase(other, PhaseKind.OTHER, null, begun, null),
                        new BeginPhase(other, PhaseKind.OTHER, null, begun, words("new job")));
            case PHASE_ENDS_BEFORE_IT_BEGINS ->
                new Case(lasting, new EndPhase(DISTANCE, begun.minusDays(1)), new EndPhase(DISTANCE, begun));
            default ->
                new Case(
                        lasting.and(new EndPhase(DISTANCE, DATE)),
                        new EndPhase(DISTANCE, DATE.plusDays(1)),
                        new EndPhase(DISTANCE, DATE));
        };
    }

    private static Case aboutLogging(RefusalReason reason) {
        return switch (reason) {
            case NOTHING_TO_LOG -> new Case(given(), log(), log(quiet("q", DAY)));
            case TOO_MANY_AT_ONCE -> new Case(given(), quietDays(501), quietDays(500));
            case ENTRY_IS_EMPTY ->
                new Case(
                        given(),
                        log(noted("n", Moment.on(DAY))),
                        log(noted("n", Moment.on(DAY).note("slept badly"))));
            default ->
                new Case(
                        given(ADD_ALEX, log(contact("c", DAY).entry())),
                        log(quiet("q", DAY)),
                        log(quiet("q", "2026-10-06")));
        };
    }

    private static JournalCommand quietDays(int count) {
        return log(IntStream.range(0, count)
                .mapToObj(i -> quiet("q" + i, DATE.minusDays(i).toString()))
                .toArray(Entry[]::new));
    }

    private static Case aboutTime(RefusalReason reason) {
        Moment then = Moment.on(DAY).about(ALEX);
        return switch (reason) {
            case ENTRY_IN_THE_FUTURE ->
                new Case(
                        given(ADD_ALEX),
                        log(at(then.written(then.at().toInstant().minusSeconds(601)))),
                        log(at(then.written(then.at().toInstant().minusSeconds(600)))));
            case DAY_TOO_FAR_FROM_MOMENT ->
                new Case(given(ADD_ALEX), log(at(then.day("2026-10-03"))), log(at(then.day("2026-10-04"))));
            default -> {
                Moment wild = then.at(then.at().withYear(12026)).day("+12026-10-05");
                Moment late = then.at(then.at().withYear(9026)).day("9026-10-05");
                yield new Case(
                        given(ADD_ALEX),
                        new BringIn(log(at(wild)).entries()),
                        new BringIn(log(at(late)).entries()));
            }
        };
    }

    private static Interaction at(Moment moment) {
        return contact("c", DAY).moment(moment).entry();
    }

    private static Case aboutEntries(RefusalReason reason) {
        var heavy = contact("c", DAY).left(Felt.HEAVY);
        Given logged = given(ADD_ALEX, log(heavy.entry()), log(quiet("q", "2026-10-06")));
        return switch (reason) {
            case ENTRY_ID_TAKEN -> new Case(logged, log(heavy.left(Felt.LIGHT).entry()), log(heavy.entry()));
            case UNKNOWN_ENTRY -> new Case(logged, retract("c", "nobody"), retract("c", "q"));
            case ENTRY_IS_RETRACTED ->
                new Case(
                        logged.and(retract("c")), correct(heavy.left(Felt.LIGHT).entry()), retract("c"));
            default ->
                new Case(
                        logged,
                        correct(quiet("c", DAY)),
                        correct(heavy.left(Felt.LIGHT).entry()));
        };
    }
}
