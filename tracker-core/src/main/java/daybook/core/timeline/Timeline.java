package daybook.core.timeline;

import daybook.core.collect.Ordered;
import daybook.core.journal.JournalEvent;
import daybook.core.journal.JournalEvent.BoundaryRetired;
import daybook.core.journal.JournalEvent.BoundaryRevised;
import daybook.core.journal.JournalEvent.BoundarySet;
import daybook.core.journal.JournalEvent.EntryCorrected;
import daybook.core.journal.JournalEvent.EntryLogged;
import daybook.core.journal.JournalEvent.EntryRetracted;
import daybook.core.journal.JournalEvent.JournalOpened;
import daybook.core.journal.JournalEvent.MeasureDefined;
import daybook.core.journal.JournalEvent.MeasureRetired;
import daybook.core.journal.JournalEvent.PersonAdded;
import daybook.core.journal.JournalEvent.PersonNamed;
import daybook.core.journal.JournalEvent.PhaseBegun;
import daybook.core.journal.JournalEvent.PhaseEnded;
import daybook.core.journal.JournalEvent.ReportIssued;
import daybook.core.journal.ReportIssue;
import daybook.core.word.BoundaryId;
import daybook.core.word.EntryId;
import daybook.core.word.MeasureId;
import daybook.core.word.PersonId;
import daybook.core.word.PhaseId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The journal as it reads: an immutable fold of its events. Equal timelines say the same, in whatever order the entries
 * arrived. People, boundaries, measures and phases stand in the order they were made.
 */
public final class Timeline {
    /** Before anything happened. */
    public static final Timeline EMPTY = new Timeline(new State());

    private final State state;

    private Timeline(State state) {
        this.state = state;
    }

    public Optional<JournalOpened> opened() {
        return Optional.ofNullable(state.opened);
    }

    public List<Person> people() {
        return List.copyOf(state.people.values());
    }

    public Optional<Person> person(@Nullable PersonId id) {
        return id == null ? Optional.empty() : Optional.ofNullable(state.people.get(id));
    }

    public List<Boundary> boundaries() {
        return List.copyOf(state.boundaries.values());
    }

    public Optional<Boundary> boundary(BoundaryId id) {
        return Optional.ofNullable(state.boundaries.get(id));
    }

    public List<Measure> measures() {
        return List.copyOf(state.measures.values());
    }

    public Optional<Measure> measure(MeasureId id) {
        return Optional.ofNullable(state.measures.get(id));
    }

    public List<Phase> phases() {
        return List.copyOf(state.phases.values());
    }

    /** @return issued reports, oldest first */
    public List<ReportIssue> reports() {
        return state.reports;
    }

    public Optional<Logged> entry(EntryId id) {
        return state.log.entry(id);
    }

    /** @return number of entries ever logged, those taken back included */
    public int entryCount() {
        return state.log.size();
    }

    public Day day(LocalDate date) {
        return state.log.day(date);
    }

    /** @return every day of the period in order, days without an entry too */
    public List<Day> days(Period period) {
        return period.stream().map(state.log::day).toList();
    }

    /** @return from the first to the last day that ever had an entry, or empty */
    public Optional<Period> span() {
        return state.log.span();
    }

    public Timeline apply(JournalEvent event) {
        State next = new State(state);
        switch (event) {
            case JournalOpened opened -> next.opened = opened;
            case PersonAdded added -> next.people = Ordered.with(state.people, added.person(), person(added));
            case PersonNamed named -> next.people = named(named);
            case BoundarySet set -> next.boundaries = Ordered.with(state.boundaries, set.boundary(), boundary(set));
            case BoundaryRevised revised -> next.boundaries = revised(revised);
            case BoundaryRetired retired -> next.boundaries = retired(retired);
            case MeasureDefined defined ->
                next.measures = Ordered.with(
                        state.measures, defined.measure(), new Measure(defined.measure(), defined.terms(), null));
            case MeasureRetired retired -> next.measures = retired(retired);
            case PhaseBegun begun -> next.phases = Ordered.with(state.phases, begun.phase(), phase(begun));
            case PhaseEnded ended -> next.phases = ended(ended);
            case EntryLogged logged -> next.log = state.log.logged(logged.entry());
            case EntryCorrected corrected -> next.log = state.log.corrected(corrected.entry(), corrected.at());
            case EntryRetracted back ->
                next.log = state.log.retracted(back.entry(), new Logged.Retraction(back.at(), back.reason()));
            case ReportIssued issued -> next.reports = issued(issued);
        }
        return new Timeline(next);
    }

    private static Person person(PersonAdded added) {
        return new Person(added.person(), null, added.kind(), added.supporter(), added.separate());
    }

    private Map<PersonId, Person> named(PersonNamed event) {
        Person there = state.people.get(event.person());
        return there == null
                ? state.people
                : Ordered.with(
                        state.people,
                        event.person(),
                        new Person(there.id(), event.alias(), there.kind(), there.supporter(), there.separate()));
    }

    private static Boundary boundary(BoundarySet set) {
        return new Boundary(set.boundary(), List.of(new Boundary.Version(1, set.from(), set.terms())), null);
    }

    private Map<BoundaryId, Boundary> revised(BoundaryRevised event) {
        Boundary there = state.boundaries.get(event.boundary());
        return there == null
                ? state.boundaries
                : Ordered.with(
                        state.boundaries,
                        event.boundary(),
                        there.revised(new Boundary.Version(event.version(), event.from(), event.terms())));
    }

    private Map<BoundaryId, Boundary> retired(BoundaryRetired event) {
        Boundary there = state.boundaries.get(event.boundary());
        return there == null
                ? state.boundaries
                : Ordered.with(state.boundaries, event.boundary(), there.retiredOn(event.on()));
    }

    private Map<MeasureId, Measure> retired(MeasureRetired event) {
        Measure there = state.measures.get(event.measure());
        return there == null
                ? state.measures
                : Ordered.with(state.measures, event.measure(), new Measure(there.id(), there.terms(), event.on()));
    }

    private static Phase phase(PhaseBegun begun) {
        return new Phase(begun.phase(), begun.kind(), begun.person(), begun.from(), null, begun.label());
    }

    private Map<PhaseId, Phase> ended(PhaseEnded event) {
        Phase there = state.phases.get(event.phase());
        return there == null
                ? state.phases
                : Ordered.with(
                        state.phases,
                        event.phase(),
                        new Phase(there.id(), there.kind(), there.person(), there.from(), event.to(), there.label()));
    }

    private List<ReportIssue> issued(ReportIssued event) {
        List<ReportIssue> all = new ArrayList<>(state.reports);
        all.add(event.issue());
        return List.copyOf(all);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Timeline timeline && timeline.state.same(state);
    }

    @Override
    public int hashCode() {
        return state.log.hashCode();
    }

    /** What the fold holds. Set only while {@link Timeline#apply} builds the next one; never changed after. */
    private static final class State {
        private @Nullable JournalOpened opened;
        private Map<PersonId, Person> people = new LinkedHashMap<>();
        private Map<BoundaryId, Boundary> boundaries = new LinkedHashMap<>();
        private Map<MeasureId, Measure> measures = new LinkedHashMap<>();
        private Map<PhaseId, Phase> phases = new LinkedHashMap<>();
        private Log log = Log.NONE;
        private List<ReportIssue> reports = List.of();

        State() {}

        State(State from) {
            opened = from.opened;
            people = from.people;
            boundaries = from.boundaries;
            measures = from.measures;
            phases = from.phases;
            log = from.log;
            reports = from.reports;
        }

        boolean same(State other) {
            return Objects.equals(opened, other.opened)
                    && people.equals(other.people)
                    && boundaries.equals(other.boundaries)
                    && measures.equals(other.measures)
                    && phases.equals(other.phases)
                    && log.equals(other.log)
                    && reports.equals(other.reports);
        }
    }
}
