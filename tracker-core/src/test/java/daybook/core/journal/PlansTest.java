package daybook.core.journal;

import static daybook.core.given.Given.given;
import static daybook.core.given.Said.WALK;
import static daybook.core.given.Said.practised;
import static daybook.core.given.Sample.ADD_ALEX;
import static daybook.core.given.Sample.ADD_SAM;
import static daybook.core.given.Sample.ALEX;
import static daybook.core.given.Sample.SAM;
import static daybook.core.given.Sample.TODAY;
import static daybook.core.given.Sample.log;
import static daybook.core.given.Sample.words;
import static daybook.core.journal.RefusalReason.UNKNOWN_CHIP;
import static daybook.core.journal.RefusalReason.UNKNOWN_PATTERN;
import static daybook.core.journal.RefusalReason.UNKNOWN_PERSON;
import static daybook.core.journal.RefusalReason.UNKNOWN_PRACTICE;

import daybook.core.given.Contact;
import daybook.core.given.Moment;
import daybook.core.journal.ExperimentTerms.Lot;
import daybook.core.journal.JournalCommand.AddPerson;
import daybook.core.journal.JournalCommand.BeginExperiment;
import daybook.core.journal.JournalCommand.ChangeSafetyPlan;
import daybook.core.journal.JournalCommand.ChangeSettings;
import daybook.core.journal.JournalCommand.DescribePerson;
import daybook.core.journal.JournalCommand.EndExperiment;
import daybook.core.journal.JournalCommand.NamePattern;
import daybook.core.journal.JournalCommand.RetirePattern;
import daybook.core.journal.JournalCommand.RetirePractice;
import daybook.core.journal.JournalCommand.SetPractice;
import daybook.core.journal.JournalEvent.ExperimentBegun;
import daybook.core.journal.JournalEvent.ExperimentEnded;
import daybook.core.journal.JournalEvent.PatternNamed;
import daybook.core.journal.JournalEvent.PatternRetired;
import daybook.core.journal.JournalEvent.PersonDescribed;
import daybook.core.journal.JournalEvent.PracticeRetired;
import daybook.core.journal.JournalEvent.PracticeSet;
import daybook.core.journal.JournalEvent.SafetyPlanChanged;
import daybook.core.journal.JournalEvent.SettingsChanged;
import daybook.core.word.ChipList;
import daybook.core.word.ExperimentId;
import daybook.core.word.PatternId;
import daybook.core.word.PatternStage;
import daybook.core.word.PersonId;
import daybook.core.word.PersonKind;
import daybook.core.word.PracticeId;
import daybook.core.word.PracticeKind;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PlansTest {
    private static final PatternId MONEY = new PatternId("money");
    private static final NamePattern NAME_MONEY = new NamePattern(MONEY, words("Money, again"));
    private static final RetirePattern DROP_MONEY = new RetirePattern(MONEY, TODAY);
    private static final PracticeId SWIM = new PracticeId("swim");
    private static final PracticeTerms TWICE = new PracticeTerms(PracticeKind.OWN, words("Swim"), 2);
    private static final SetPractice SET_SWIM = new SetPractice(SWIM, TWICE, TODAY);
    private static final RetirePractice DROP_SWIM = new RetirePractice(SWIM, TODAY);
    private static final ExperimentId WAIT = new ExperimentId("wait");
    private static final ExperimentTerms TERMS =
            new ExperimentTerms(words("Wait an hour"), 14, TODAY, new Lot(3, 12, 7));
    private static final SafetyPlan PLAN =
            new SafetyPlan(List.of(), List.of(), List.of(), words("First to Sam."), TODAY);

    @Test
    void what_somebody_is_to_the_writer_may_change() {
        var friend = new DescribePerson(ALEX, PersonKind.FRIEND, true, false);
        given(ADD_ALEX).when(friend).then(new PersonDescribed(ALEX, PersonKind.FRIEND, true, false));
        given(ADD_ALEX, friend).when(friend).nothingNew();
        given(ADD_ALEX)
                .when(new DescribePerson(ALEX, PersonKind.EX, false, false))
                .nothingNew();
        given(ADD_ALEX)
                .when(new DescribePerson(SAM, PersonKind.EX, false, false))
                .refused(UNKNOWN_PERSON, SAM);
    }

    @Test
    void one_added_again_as_described_since_is_known() {
        given(ADD_ALEX, new DescribePerson(ALEX, PersonKind.FRIEND, true, false))
                .when(new AddPerson(ALEX, words("Alex"), PersonKind.FRIEND, true, false))
                .nothingNew();
    }

    @Test
    void a_pattern_is_named_renamed_retired_and_taken_up_again() {
        given().when(NAME_MONEY).then(new PatternNamed(MONEY, words("Money, again")));
        given(NAME_MONEY).when(NAME_MONEY).nothingNew();
        given(NAME_MONEY).when(new NamePattern(MONEY, words("Rent"))).then(new PatternNamed(MONEY, words("Rent")));
        given(NAME_MONEY).when(DROP_MONEY).then(new PatternRetired(MONEY, TODAY));
        given(NAME_MONEY, DROP_MONEY).when(DROP_MONEY).nothingNew();
        given(NAME_MONEY, DROP_MONEY).when(NAME_MONEY).accepted();
    }

    @Test
    void the_name_of_a_retired_pattern_is_free_again() {
        given(NAME_MONEY, DROP_MONEY)
                .when(new NamePattern(new PatternId("new"), words("Money, again")))
                .accepted();
    }

    @Test
    void a_contact_carries_a_pattern_that_is_known() {
        var contact = Contact.contact("c", "2026-10-05").entry();
        var carrying = new Entry.Interaction(
                contact.stamp(),
                null,
                null,
                null,
                false,
                null,
                null,
                null,
                Chips.NONE,
                Story.NONE,
                Map.of(),
                new PatternMoment(MONEY, PatternStage.FIGHT));
        given(ADD_ALEX, NAME_MONEY).when(log(carrying)).accepted();
        given(ADD_ALEX, NAME_MONEY, DROP_MONEY).when(log(carrying)).accepted();
        given(ADD_ALEX).when(log(carrying)).refused(UNKNOWN_PATTERN, MONEY);
    }

    @ParameterizedTest
    @EnumSource(value = PracticeKind.class, mode = EnumSource.Mode.EXCLUDE, names = "OWN")
    void what_has_a_name_in_every_language_is_on_the_list_from_the_start(PracticeKind kind) {
        given().when(log(practised("p", Moment.on("2026-10-05"), new PracticeId(kind.code()), 5)))
                .accepted();
    }

    @Test
    void an_own_practice_has_to_be_on_the_list() {
        var swum = log(practised("p", Moment.on("2026-10-05"), SWIM, 40));
        given(SET_SWIM).when(swum).accepted();
        given(SET_SWIM, DROP_SWIM).when(swum).accepted();
        given().when(swum).refused(UNKNOWN_PRACTICE, SWIM);
    }

    @Test
    void a_practice_is_set_changed_retired_and_taken_up_again() {
        given().when(SET_SWIM).then(new PracticeSet(SWIM, TWICE, TODAY));
        given(SET_SWIM).when(SET_SWIM).nothingNew();
        given(SET_SWIM).when(DROP_SWIM).then(new PracticeRetired(SWIM, TODAY));
        given(SET_SWIM, DROP_SWIM).when(DROP_SWIM).nothingNew();
        given(SET_SWIM, DROP_SWIM).when(SET_SWIM).then(new PracticeSet(SWIM, TWICE, TODAY));
        given().when(DROP_SWIM).refused(UNKNOWN_PRACTICE, SWIM);
    }

    @Test
    void one_that_was_there_from_the_start_needs_no_event_to_stay_as_it_is() {
        given().when(new SetPractice(WALK, new PracticeTerms(PracticeKind.WALK, null, null), TODAY))
                .nothingNew();
        given().when(new SetPractice(WALK, new PracticeTerms(PracticeKind.WALK, null, 3), TODAY))
                .accepted();
    }

    @Test
    void an_experiment_keeps_the_lot_it_was_begun_with() {
        var begin = new BeginExperiment(WAIT, TERMS);
        given().when(begin).then(new ExperimentBegun(WAIT, TERMS));
        given(begin).when(begin).nothingNew();
        var redrawn = new ExperimentTerms(TERMS.plan(), 14, TODAY, new Lot(3, 12, 8));
        given(begin).when(new BeginExperiment(WAIT, redrawn)).refused(RefusalReason.EXPERIMENT_ID_TAKEN, WAIT);
    }

    @Test
    void an_experiment_may_be_ended_once() {
        var begin = new BeginExperiment(WAIT, TERMS);
        var end = new EndExperiment(WAIT, TODAY.plusDays(2));
        given(begin).when(end).then(new ExperimentEnded(WAIT, TODAY.plusDays(2)));
        given(begin, end).when(end).nothingNew();
    }

    @Test
    void a_safety_plan_is_kept_whole_and_its_review_is_a_change() {
        var keep = new ChangeSafetyPlan(PLAN);
        given().when(keep).then(new SafetyPlanChanged(PLAN));
        given(keep).when(keep).nothingNew();
        var reviewed = PLAN.reviewedOn(TODAY.plusDays(1));
        given(keep).when(new ChangeSafetyPlan(reviewed)).then(new SafetyPlanChanged(reviewed));
    }

    @Test
    void settings_are_kept_whole_and_sent_twice_kept_once() {
        var settings = new Settings("de", null, null, 10, null, null, List.of(SAM), Map.of());
        given(ADD_SAM).when(new ChangeSettings(settings)).then(new SettingsChanged(settings));
        given(ADD_SAM, new ChangeSettings(settings))
                .when(new ChangeSettings(settings))
                .nothingNew();
        given().when(new ChangeSettings(settings)).refused(UNKNOWN_PERSON, SAM);
        given().when(new ChangeSettings(Settings.NONE)).nothingNew();
    }

    private static Settings ordered(ChipList list, String... codes) {
        return new Settings(null, null, null, null, null, null, List.of(), Map.of(list, List.of(codes)));
    }

    @ParameterizedTest
    @EnumSource(ChipList.class)
    void each_list_takes_its_own_words_only(ChipList list) {
        var known = Map.of(
                ChipList.SIGNS, "felt-heard",
                ChipList.BODY, "jaw",
                ChipList.HEALTHY, "stepped-back-to-calm",
                ChipList.WITHDRAWAL, "stopped-sharing",
                ChipList.STUCK, "no-one-better",
                ChipList.CONTEXT, "stress",
                ChipList.TONES, "hope",
                ChipList.PRACTICES, "walk",
                ChipList.PATTERNS, "money");
        var journal = given(NAME_MONEY);
        journal.when(new ChangeSettings(ordered(list, known.getOrDefault(list, ""))))
                .accepted();
        Set.copyOf(known.keySet()).stream()
                .filter(other -> other != list)
                .forEach(other -> journal.when(new ChangeSettings(ordered(list, known.getOrDefault(other, ""))))
                        .refused(UNKNOWN_CHIP, list.code()));
    }

    @Test
    void a_list_without_an_order_is_not_kept() {
        given().when(new ChangeSettings(ordered(ChipList.SIGNS))).nothingNew();
    }

    @Test
    void nobody_is_given_a_letter_who_is_not_known() {
        var stranger = new PersonId("stranger");
        given().when(new ChangeSettings(new Settings(null, null, null, null, null, null, List.of(stranger), Map.of())))
                .refused(UNKNOWN_PERSON, stranger);
    }
}
