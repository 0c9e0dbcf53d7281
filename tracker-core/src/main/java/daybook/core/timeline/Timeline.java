package daybook.core.timeline;

import daybook.core.collect.Ordered;
import daybook.core.journal.Entry;
import daybook.core.journal.JournalEvent;
import daybook.core.journal.JournalEvent.BoundaryRetired;
import daybook.core.journal.JournalEvent.BoundaryRevised;
import daybook.core.journal.JournalEvent.BoundarySet;
import daybook.core.journal.JournalEvent.EntryCorrected;
import daybook.core.journal.JournalEvent.EntryLogged;
import daybook.core.journal.JournalEvent.EntryRetracted;
import daybook.core.journal.JournalEvent.ExperimentBegun;
import daybook.core.journal.JournalEvent.ExperimentEnded;
import daybook.core.journal.JournalEvent.JournalOpened;
import daybook.core.journal.JournalEvent.MeasureDefined;
import daybook.core.journal.JournalEvent.MeasureRetired;
import daybook.core.journal.JournalEvent.PatternNamed;
import daybook.core.journal.JournalEvent.PatternRetired;
import daybook.core.journal.JournalEvent.PersonAdded;
import daybook.core.journal.JournalEvent.PersonDescribed;
import daybook.core.journal.JournalEvent.PersonNamed;
import daybook.core.journal.JournalEvent.PhaseBegun;
import daybook.core.journal.JournalEvent.PhaseEnded;
import daybook.core.journal.JournalEvent.PracticeRetired;
import daybook.core.journal.JournalEvent.PracticeSet;
import daybook.core.journal.JournalEvent.ReportIssued;
import daybook.core.journal.JournalEvent.SafetyPlanChanged;
import daybook.core.journal.JournalEvent.SettingsChanged;
import daybook.core.journal.JournalEvent.SummaryShared;
import daybook.core.journal.ReportIssue;
import daybook.core.journal.SummaryShare;
import daybook.core.word.BoundaryId;
import daybook.core.word.EntryId;
import daybook.core.word.MeasureId;
import daybook.core.word.OwnWords;
import daybook.core.word.PersonId;
import daybook.core.word.PhaseId;
import daybook.core.word.PhaseKind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
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

    public List<Person> supporters() {
        return state.people.values().stream().filter(Person::supporter).toList();
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

    /** @return patterns, practices, experiments, the safety plan, settings */
    public Plans plans() {
        return state.plans;
    }

    /**
     * Whether a safety phase is on: then nothing nudges, compares or speaks of progress. It is off from the moment it is
     * ended, as a switch is, although its last day still counts as one of it.
     */
    public boolean safetyOn(LocalDate day) {
        return state.phases.values().stream()
                .anyMatch(phase -> phase.kind() == PhaseKind.SAFETY && phase.on(day) && !day.equals(phase.to()));
    }

    /** @return whether a safety phase was on on any day of the period */
    public boolean safetyIn(Period period) {
        return state.phases.values().stream()
                .anyMatch(phase -> phase.kind() == PhaseKind.SAFETY && phase.touches(period));
    }

    /** @return issued reports, oldest first */
    public List<ReportIssue> reports() {
        return state.reports;
    }

    /** @return summaries that left, oldest first */
    public List<SummaryShare> shares() {
        return state.shares;
    }

    /** @return every name a person ever had, as old words may use an old one; none once they are erased */
    public List<OwnWords> names(PersonId id) {
        return state.names.getOrDefault(id, List.of());
    }

    public Optional<Logged> entry(EntryId id) {
        return state.log.entry(id);
    }

    /** @return number of entries ever logged, those taken back included */
    public int entryCount() {
        return state.log.size();
    }

    /** @return what counts of one kind, in the order it happened */
    public <E extends Entry> List<E> all(Class<E> kind) {
        return state.log.all(kind);
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
            case PersonNamed named -> {
                next.people = Ordered.changed(state.people, named.person(), there -> there.named(named.alias()));
                next.names = Ordered.with(state.names, named.person(), and(names(named.person()), named.alias()));
            }
            case PersonDescribed as ->
                next.people = Ordered.changed(state.people, as.person(), there -> there.described(as));
            case BoundarySet set -> next.boundaries = Ordered.with(state.boundaries, set.boundary(), boundary(set));
            case BoundaryRevised revised ->
                next.boundaries =
                        Ordered.changed(state.boundaries, revised.boundary(), there -> there.revised(version(revised)));
            case BoundaryRetired retired ->
                next.boundaries =
                        Ordered.changed(state.boundaries, retired.boundary(), there -> there.retiredOn(retired.on()));
            case MeasureDefined defined ->
                next.measures = Ordered.with(
                        state.measures, defined.measure(), new Measure(defined.measure(), defined.terms(), null));
            case MeasureRetired retired ->
                next.measures =
                        Ordered.changed(state.measures, retired.measure(), there -> there.retiredOn(retired.on()));
            case PhaseBegun begun -> next.phases = Ordered.with(state.phases, begun.phase(), phase(begun));
            case PhaseEnded ended ->
                next.phases = Ordered.changed(state.phases, ended.phase(), there -> there.endedOn(ended.to()));
            case PatternNamed named -> next.plans = state.plans.named(named);
            case PatternRetired retired -> next.plans = state.plans.retired(retired);
            case PracticeSet set -> next.plans = state.plans.set(set);
            case PracticeRetired retired -> next.plans = state.plans.retired(retired);
            case ExperimentBegun begun -> next.plans = state.plans.begun(begun);
            case ExperimentEnded ended -> next.plans = state.plans.ended(ended);
            case SafetyPlanChanged changed -> next.plans = state.plans.with(changed.plan());
            case SettingsChanged changed -> next.plans = state.plans.with(changed.settings());
            case EntryLogged logged -> next.log = state.log.logged(logged.entry());
            case EntryCorrected corrected -> next.log = state.log.corrected(corrected.entry(), corrected.at());
            case EntryRetracted back ->
                next.log = state.log.retracted(back.entry(), new Logged.Retraction(back.at(), back.reason()));
            case ReportIssued issued -> next.reports = and(state.reports, issued.issue());
            case SummaryShared shared -> next.shares = and(state.shares, shared.share());
        }
        return new Timeline(next);
    }

    /** The same journal as if only these entries had been written and only these phases set. */
    Timeline keeping(Predicate<Entry> entries, Predicate<Phase> phases) {
        State next = new State(state);
        next.log = state.log.keeping(entries);
        Map<PhaseId, Phase> kept = new LinkedHashMap<>(state.phases);
        kept.values().removeIf(phases.negate());
        next.phases = Ordered.copy(kept);
        return new Timeline(next);
    }

    private static Person person(PersonAdded added) {
        return new Person(added.person(), null, added.kind(), added.supporter(), added.separate());
    }

    private static Boundary boundary(BoundarySet set) {
        return new Boundary(set.boundary(), List.of(new Boundary.Version(1, set.from(), set.terms())), null);
    }

    private static Boundary.Version version(BoundaryRevised revised) {
        return new Boundary.Version(revised.version(), revised.from(), revised.terms());
    }

    private static Phase phase(PhaseBegun begun) {
        return new Phase(begun.phase(), begun.kind(), begun.person(), begun.from(), null, begun.label());
    }

    private static <T> List<T> and(List<T> all, T one) {
        List<T> next = new ArrayList<>(all);
        next.add(one);
        return List.copyOf(next);
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
        private Plans plans = Plans.NONE;
        private Log log = Log.NONE;
        private List<ReportIssue> reports = List.of();
        private List<SummaryShare> shares = List.of();
        private Map<PersonId, List<OwnWords>> names = Map.of();

        State() {}

        State(State from) {
            opened = from.opened;
            people = from.people;
            boundaries = from.boundaries;
            measures = from.measures;
            phases = from.phases;
            plans = from.plans;
            log = from.log;
            reports = from.reports;
            shares = from.shares;
            names = from.names;
        }

        /** Names that are no longer in use say nothing of how the journal reads. */
        boolean same(State other) {
            return Objects.equals(opened, other.opened)
                    && people.equals(other.people)
                    && boundaries.equals(other.boundaries)
                    && measures.equals(other.measures)
                    && phases.equals(other.phases)
                    && plans.equals(other.plans)
                    && log.equals(other.log)
                    && reports.equals(other.reports)
                    && shares.equals(other.shares);
        }
    }
}
