package daybook.core.journal;

import static daybook.core.given.CameUp.cameUp;
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
import static daybook.core.given.Sample.TODAY;
import static daybook.core.given.Sample.UNREST;
import static daybook.core.given.Sample.issue;
import static daybook.core.given.Sample.log;
import static daybook.core.given.Sample.scale;
import static daybook.core.given.Sample.share;
import static daybook.core.given.Sample.terms;
import static daybook.core.given.Sample.words;
import static daybook.core.journal.RefusalReason.ALIAS_TAKEN;
import static daybook.core.journal.RefusalReason.BOUNDARY_IS_RETIRED;
import static daybook.core.journal.RefusalReason.MEASURE_SCALE_EMPTY;
import static daybook.core.journal.RefusalReason.UNKNOWN_BOUNDARY;
import static daybook.core.journal.RefusalReason.UNKNOWN_MEASURE;
import static daybook.core.journal.RefusalReason.UNKNOWN_PERSON;

import daybook.core.journal.JournalCommand.AddPerson;
import daybook.core.journal.JournalCommand.BeginPhase;
import daybook.core.journal.JournalCommand.DefineMeasure;
import daybook.core.journal.JournalCommand.EndPhase;
import daybook.core.journal.JournalCommand.RenamePerson;
import daybook.core.journal.JournalCommand.RetireBoundary;
import daybook.core.journal.JournalCommand.RetireMeasure;
import daybook.core.journal.JournalCommand.ReviseBoundary;
import daybook.core.journal.JournalCommand.SetBoundary;
import daybook.core.journal.JournalCommand.ShareSummary;
import daybook.core.journal.JournalEvent.BoundaryRetired;
import daybook.core.journal.JournalEvent.BoundaryRevised;
import daybook.core.journal.JournalEvent.BoundarySet;
import daybook.core.journal.JournalEvent.JournalOpened;
import daybook.core.journal.JournalEvent.MeasureDefined;
import daybook.core.journal.JournalEvent.MeasureRetired;
import daybook.core.journal.JournalEvent.PersonAdded;
import daybook.core.journal.JournalEvent.PersonNamed;
import daybook.core.journal.JournalEvent.PhaseBegun;
import daybook.core.journal.JournalEvent.PhaseEnded;
import daybook.core.journal.JournalEvent.ReportIssued;
import daybook.core.journal.JournalEvent.SummaryShared;
import daybook.core.word.Better;
import daybook.core.word.BoundaryKind;
import daybook.core.word.Daily;
import daybook.core.word.MeasureId;
import daybook.core.word.MeasurePart;
import daybook.core.word.MyAct;
import daybook.core.word.PersonKind;
import daybook.core.word.PhaseId;
import daybook.core.word.PhaseKind;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** People, boundaries, own measures, phases and reports. */
class KeepingTest {
    @Test
    void a_journal_is_opened_once() {
        nothing().when(OPEN).then(new JournalOpened(OPEN.journal(), OPEN.at(), OPEN.zone()));
    }

    @Test
    void adding_a_person_and_naming_them_are_two_events() {
        given().when(ADD_ALEX)
                .then(new PersonAdded(ALEX, PersonKind.EX, false, false), new PersonNamed(ALEX, words("Alex")));
    }

    @Test
    void a_person_gets_a_new_name() {
        given(ADD_ALEX).when(new RenamePerson(ALEX, words("A."))).then(new PersonNamed(ALEX, words("A.")));
    }

    @Test
    void a_name_given_up_is_free_again() {
        given(ADD_ALEX, new RenamePerson(ALEX, words("A.")))
                .when(new AddPerson(SAM, words("Alex"), PersonKind.FRIEND, false, false))
                .accepted();
    }

    @Test
    void two_people_are_not_added_under_one_name() {
        given(ADD_ALEX)
                .when(new AddPerson(SAM, words("ALEX"), PersonKind.FRIEND, false, false))
                .refused(ALIAS_TAKEN, SAM);
    }

    @Test
    void a_stranger_cannot_be_renamed() {
        given(ADD_ALEX).when(new RenamePerson(SAM, words("Sam"))).refused(UNKNOWN_PERSON, SAM);
    }

    @Test
    void a_boundary_is_set() {
        given().when(SET_CALLS).then(new BoundarySet(CALLS, SET_CALLS.terms(), SET_CALLS.from()));
    }

    @Test
    void a_revision_is_the_next_version() {
        given(SET_CALLS, new ReviseBoundary(CALLS, terms("no calls after nine"), TODAY))
                .when(new ReviseBoundary(CALLS, terms("no calls after eight"), TODAY))
                .then(new BoundaryRevised(CALLS, 3, terms("no calls after eight"), TODAY));
    }

    @Test
    void a_test_names_the_version_then_in_force() {
        given(SET_CALLS, new ReviseBoundary(CALLS, terms("no calls after nine"), TODAY))
                .when(log(
                        cameUp("t", "2026-10-05", MyAct.HELD_STEADY).version(1).entry()))
                .accepted();
    }

    @Test
    void a_boundary_concerns_people_who_are_known() {
        var withSam = new BoundaryTerms(BoundaryKind.TIME, Set.of(SAM), words("no calls"), null, null, null);
        given(ADD_ALEX, SET_CALLS).when(new SetBoundary(MONEY, withSam, TODAY)).refused(UNKNOWN_PERSON, SAM);
        given(ADD_ALEX, SET_CALLS)
                .when(new ReviseBoundary(CALLS, withSam, TODAY))
                .refused(UNKNOWN_PERSON, SAM);
        given(ADD_SAM, SET_CALLS)
                .when(new ReviseBoundary(CALLS, withSam, TODAY))
                .accepted();
    }

    @Test
    void a_retired_boundary_is_not_revised() {
        given(SET_CALLS, new RetireBoundary(CALLS, TODAY))
                .when(new ReviseBoundary(CALLS, terms("no calls after nine"), TODAY))
                .refused(BOUNDARY_IS_RETIRED, CALLS);
    }

    @Test
    void only_what_was_set_is_revised_or_retired() {
        given().when(new ReviseBoundary(CALLS, terms("no calls"), TODAY)).refused(UNKNOWN_BOUNDARY, CALLS);
        given().when(new RetireBoundary(CALLS, TODAY)).refused(UNKNOWN_BOUNDARY, CALLS);
        given(SET_CALLS).when(new RetireBoundary(CALLS, TODAY)).then(new BoundaryRetired(CALLS, TODAY));
    }

    @Test
    void a_measure_is_defined_and_retired() {
        given().when(DEFINE_UNREST).then(new MeasureDefined(UNREST, DEFINE_UNREST.terms()));
        given(DEFINE_UNREST).when(new RetireMeasure(UNREST, TODAY)).then(new MeasureRetired(UNREST, TODAY));
        given().when(new RetireMeasure(UNREST, TODAY)).refused(UNKNOWN_MEASURE, UNREST);
    }

    @Test
    void the_name_of_a_retired_measure_is_free_again() {
        given(DEFINE_UNREST, new RetireMeasure(UNREST, TODAY))
                .when(new DefineMeasure(new MeasureId("again"), scale("unrest", Daily.LAST)))
                .accepted();
    }

    @Test
    void a_scale_has_two_ends_and_a_length() {
        given().when(new DefineMeasure(UNREST, scaled(Double.NaN, 7))).refused(MEASURE_SCALE_EMPTY);
        given().when(new DefineMeasure(UNREST, scaled(1, Double.POSITIVE_INFINITY)))
                .refused(MEASURE_SCALE_EMPTY);
        given().when(new DefineMeasure(UNREST, scaled(-Double.MAX_VALUE, Double.MAX_VALUE)))
                .refused(MEASURE_SCALE_EMPTY);
        given().when(new DefineMeasure(UNREST, scaled(0, .5))).accepted();
    }

    private static MeasureTerms scaled(double low, double high) {
        return new MeasureTerms(words("unrest"), low, high, Better.LOW, MeasurePart.CHECK_IN, Daily.MEAN);
    }

    @Test
    void a_phase_begins_and_ends() {
        given(ADD_ALEX)
                .when(BEGIN_DISTANCE)
                .then(new PhaseBegun(DISTANCE, PhaseKind.LOW_CONTACT, ALEX, BEGIN_DISTANCE.from(), null));
        given(ADD_ALEX, BEGIN_DISTANCE).when(new EndPhase(DISTANCE, TODAY)).then(new PhaseEnded(DISTANCE, TODAY));
    }

    @Test
    void a_phase_of_the_journal_needs_nobody_a_phase_with_somebody_needs_them() {
        given().when(new BeginPhase(new PhaseId("p"), PhaseKind.SAFETY, null, TODAY, null))
                .accepted();
        given().when(new BeginPhase(new PhaseId("p"), PhaseKind.SAFETY, SAM, TODAY, null))
                .refused(UNKNOWN_PERSON, SAM);
    }

    @Test
    void a_report_is_issued_once() {
        given().when(issue("first")).then(new ReportIssued(issue("first").issue()));
    }

    @Test
    void a_summary_that_is_told_twice_left_once() {
        ShareSummary told = new ShareSummary(share("first", ALEX));
        given().when(told).then(new SummaryShared(share("first", ALEX)));
        given(told).when(told).nothingNew();
        given(told).when(new ShareSummary(share("second"))).then(new SummaryShared(share("second")));
    }
}
