package daybook.app.transfer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import daybook.app.transfer.ReadFile.Plan;
import daybook.core.given.Given;
import daybook.core.given.Moment;
import daybook.core.given.RandomJournal;
import daybook.core.given.Said;
import daybook.core.given.Sample;
import daybook.core.journal.ExperimentTerms;
import daybook.core.journal.JournalCommand;
import daybook.core.journal.JournalCommand.BeginExperiment;
import daybook.core.journal.JournalCommand.ChangeSafetyPlan;
import daybook.core.journal.JournalCommand.ChangeSettings;
import daybook.core.journal.JournalCommand.EndExperiment;
import daybook.core.journal.JournalCommand.NamePattern;
import daybook.core.journal.JournalCommand.RetirePattern;
import daybook.core.journal.JournalCommand.RetirePractice;
import daybook.core.journal.JournalCommand.SetPractice;
import daybook.core.journal.JournalEvent;
import daybook.core.journal.PracticeTerms;
import daybook.core.journal.SafetyPlan;
import daybook.core.timeline.Logged;
import daybook.core.timeline.Plans;
import daybook.core.timeline.Timeline;
import daybook.core.word.ExperimentId;
import daybook.core.word.PatternId;
import daybook.core.word.PracticeId;
import daybook.core.word.PracticeKind;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A journal with entries of every kind and all that is planned, out and in again. */
class EveryKindRoundTripTest {
    private static final OffsetDateTime MADE = OffsetDateTime.parse("2026-11-24T21:00:00+01:00");
    private static final LocalDate FROM = LocalDate.parse("2026-08-03");

    static IntStream seeds() {
        return IntStream.rangeClosed(1, 40);
    }

    private static String export(Timeline timeline) {
        return new String(JournalFile.write(timeline, MADE), StandardCharsets.UTF_8);
    }

    private static Plan plan(String file, Given into) {
        return assertInstanceOf(
                Plan.class, JournalImport.read(file, into.journal(), into.timeline(), MADE.toInstant()));
    }

    private static Given with(Given journal, List<JournalCommand> commands) {
        Given next = journal;
        for (JournalCommand command : commands) {
            next = next.and(command);
        }
        return next;
    }

    /** Told apart from the file: settings and the safety plan, which it leaves out. */
    private static Given apart(Given journal, Timeline from) {
        Plans plans = from.plans();
        return journal.and(new ChangeSafetyPlan(plans.safetyPlan())).and(new ChangeSettings(plans.settings()));
    }

    private static void comesBack(Timeline grown) {
        String file = export(grown);
        Plan plan = plan(file, Given.given());
        Given fresh = with(Given.given(), plan.commands());
        assertEquals(List.of(), plan.remarks());
        assertEquals(grown, apart(fresh, grown).timeline());
        assertEquals(grown.entryCount(), plan.added());
        Plan again = plan(file, fresh);
        assertEquals(
                List.of(),
                again.commands().stream()
                        .filter(command -> changes(fresh, command))
                        .toList());
        assertEquals(grown.entryCount(), again.known());
    }

    private static boolean changes(Given journal, JournalCommand command) {
        return journal.and(command).happened().size() > journal.happened().size();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void every_kind_reads_the_same_and_twice_adds_nothing(int seed) {
        comesBack(Sample.fold(RandomJournal.of(seed).events()));
    }

    @Test
    void the_random_journals_hold_every_kind_corrected_and_taken_back() {
        List<Logged> all = seeds().mapToObj(
                        seed -> Sample.fold(RandomJournal.of(seed).events()))
                .flatMap(JournalFile::entries)
                .toList();
        Set<String> kinds =
                all.stream().map(one -> EntryShape.kind(one.entry())).collect(Collectors.toSet());
        Set<String> corrected = all.stream()
                .filter(one -> !one.history().isEmpty())
                .map(one -> EntryShape.kind(one.entry()))
                .collect(Collectors.toSet());
        assertEquals(15, kinds.size());
        assertTrue(corrected.size() >= 12, "nearly all of them are corrected by chance");
        assertTrue(all.stream().anyMatch(one -> !one.counts() && one.history().size() > 1));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void every_field_of_every_kind_has_a_column_in_its_table(int seed) {
        Timeline timeline = Sample.fold(RandomJournal.of(seed).events());
        Map<String, byte[]> tables = CsvExport.write(timeline);
        JournalFile.entries(timeline).forEach(one -> {
            Set<String> fields = new TreeSet<>();
            EntryShape.write(one.entry()).fieldNames().forEachRemaining(fields::add);
            fields.removeAll(Set.of("kind", "measures"));
            String table = new String(
                    Objects.requireNonNull(tables.get(EntryShape.kind(one.entry()) + ".csv")), StandardCharsets.UTF_8);
            fields.removeAll(CsvRows.read(table, ',').rows().getFirst().cells());
            assertEquals(Set.of(), fields);
        });
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void the_order_in_which_different_entries_changed_says_nothing(int seed) {
        RandomJournal journal = RandomJournal.of(seed);
        assertEquals(export(Sample.fold(journal.events())), export(Sample.fold(mixed(journal, new Random(seed)))));
    }

    /** Events about one entry stay in their order. */
    private static List<JournalEvent> mixed(RandomJournal journal, Random random) {
        List<List<JournalEvent>> byEntry = new ArrayList<>(journal.aboutEntries().stream()
                .collect(Collectors.groupingBy(RandomJournal::entry))
                .values());
        Collections.shuffle(byEntry, random);
        List<JournalEvent> all = new ArrayList<>(journal.setUp());
        byEntry.forEach(all::addAll);
        return all;
    }

    private static SetPractice own(String id, String name, int perWeek) {
        return new SetPractice(
                new PracticeId(id), new PracticeTerms(PracticeKind.OWN, Sample.words(name), perWeek), FROM);
    }

    private static SetPractice walk(@Nullable Integer perWeek, int day) {
        return new SetPractice(
                new PracticeId("walk"), new PracticeTerms(PracticeKind.WALK, null, perWeek), FROM.plusDays(day));
    }

    @Test
    void a_practice_comes_back_with_every_version_of_its_plan_also_where_its_name_was_somebody_elses() {
        comesBack(Given.given(
                        own("swim", "Water", 2),
                        own("swim", "Swim", 3),
                        own("tea", "Water", 1),
                        own("tea", "Tea", 1),
                        own("bath", "Water", 4),
                        new RetirePractice(new PracticeId("bath"), FROM.plusDays(9)),
                        own("tea", "Water", 2),
                        walk(3, 0),
                        new RetirePractice(new PracticeId("walk"), FROM.plusDays(5)),
                        walk(3, 8),
                        walk(null, 20),
                        new RetirePractice(new PracticeId("hobby"), FROM))
                .timeline());
    }

    @Test
    void a_practice_of_every_list_that_nobody_changed_is_not_told() {
        String file = export(Given.given(walk(3, 0)).timeline());
        assertTrue(file.contains("\"practices\": [\n    {\"id\":\"walk\",\"kind\":\"walk\",\"perWeek\":3"), file);
        assertTrue(export(Given.given().timeline()).contains("\"practices\": []"));
    }

    @Test
    void patterns_come_back_also_where_a_retired_one_had_the_name() {
        PatternId money = new PatternId("money");
        PatternId again = new PatternId("again");
        comesBack(Given.given(
                        new NamePattern(again, Sample.words("Again")),
                        new NamePattern(money, Sample.words("Money")),
                        new RetirePattern(money, FROM),
                        new NamePattern(again, Sample.words("Money")))
                .timeline());
    }

    @Test
    void an_experiment_comes_back_with_its_lot_and_its_end() {
        ExperimentId wait = new ExperimentId("wait");
        ExperimentTerms terms =
                new ExperimentTerms(Sample.words("Wait an hour"), 14, FROM, new ExperimentTerms.Lot(3, 12, 7));
        Given begun = Given.given(new BeginExperiment(wait, terms));
        comesBack(begun.timeline());
        comesBack(begun.and(new EndExperiment(wait, FROM.plusDays(9))).timeline());
    }

    @Test
    void a_return_that_was_corrected_and_one_that_outlives_its_step_away_come_back() {
        Moment left = Moment.on("2026-11-20").hour(18).about(Sample.ALEX);
        Moment back = left.hour(19);
        Given corrected = Given.given(
                Sample.ADD_ALEX,
                Sample.log(Said.away("a", left), Said.back("b", back, "a")),
                Sample.correct(Said.closed("b", back, "a", "They had left")));
        comesBack(corrected.timeline());
        comesBack(corrected.and(Sample.retract("a")).timeline());
    }

    @Test
    void a_pattern_the_journal_calls_otherwise_stays_as_it_is() {
        Given here = Given.given(new NamePattern(new PatternId("t1"), Sample.words("Money")));
        Given there = Given.given(new NamePattern(new PatternId("t1"), Sample.words("Money, again")));
        Plan plan = plan(export(there.timeline()), here);
        assertEquals(List.of(), plan.commands());
        assertEquals(List.of(Remark.of(Remark.What.LISTED_HERE_DIFFERENT, 0, "patterns", "t1")), plan.remarks());
    }

    @Test
    void the_safety_plan_and_the_settings_stay_out_of_the_file_and_that_is_said() {
        SafetyPlan plan = new SafetyPlan(
                List.of(),
                List.of(new SafetyPlan.Line(Sample.words("Kim next door"), null, null)),
                List.of(),
                null,
                null);
        Timeline timeline = Given.given(new ChangeSafetyPlan(plan)).timeline();
        assertEquals(List.of(JournalFile.Apart.SAFETY_PLAN), JournalFile.leftOut(timeline));
        assertEquals(-1, export(timeline).indexOf("Kim"));
        assertEquals(List.of(), JournalFile.leftOut(Given.given().timeline()));
        assertNotEquals(timeline, Given.given().timeline());
    }
}
