package daybook.core.timeline;

import daybook.core.collect.Ordered;
import daybook.core.journal.JournalEvent.ExperimentBegun;
import daybook.core.journal.JournalEvent.ExperimentEnded;
import daybook.core.journal.JournalEvent.PatternNamed;
import daybook.core.journal.JournalEvent.PatternRetired;
import daybook.core.journal.JournalEvent.PracticeRetired;
import daybook.core.journal.JournalEvent.PracticeSet;
import daybook.core.journal.SafetyPlan;
import daybook.core.journal.Settings;
import daybook.core.word.ExperimentId;
import daybook.core.word.PatternId;
import daybook.core.word.PracticeId;
import daybook.core.word.PracticeKind;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the writer set up beside people, boundaries and phases, each in the order it was made. */
public record Plans(
        Map<PatternId, Pattern> patterns,
        Map<PracticeId, Practice> practices,
        Map<ExperimentId, Experiment> experiments,
        SafetyPlan safetyPlan,
        Settings settings) {
    static final Plans NONE = new Plans(Map.of(), fromTheStart(), Map.of(), SafetyPlan.NONE, Settings.NONE);

    private static Map<PracticeId, Practice> fromTheStart() {
        Map<PracticeId, Practice> all = new LinkedHashMap<>();
        for (PracticeKind kind : PracticeKind.values()) {
            if (kind != PracticeKind.OWN) {
                Practice practice = Practice.fromTheStart(kind);
                all.put(practice.id(), practice);
            }
        }
        return Ordered.copy(all);
    }

    public Optional<Pattern> pattern(PatternId id) {
        return Optional.ofNullable(patterns.get(id));
    }

    public Optional<Practice> practice(PracticeId id) {
        return Optional.ofNullable(practices.get(id));
    }

    public Optional<Experiment> experiment(ExperimentId id) {
        return Optional.ofNullable(experiments.get(id));
    }

    /** @return experiments that run on a day */
    public List<Experiment> running(LocalDate day) {
        return experiments.values().stream()
                .filter(experiment -> experiment.runningOn(day))
                .toList();
    }

    Plans named(PatternNamed event) {
        return patterns(Ordered.with(patterns, event.pattern(), new Pattern(event.pattern(), event.name(), null)));
    }

    Plans retired(PatternRetired event) {
        return patterns(
                Ordered.changed(patterns, event.pattern(), there -> new Pattern(there.id(), there.name(), event.on())));
    }

    Plans set(PracticeSet event) {
        Practice.Version version = new Practice.Version(event.from(), event.terms());
        Practice there = practices.get(event.practice());
        Practice next = there == null ? new Practice(event.practice(), List.of(version), null) : there.changed(version);
        return practices(Ordered.with(practices, event.practice(), next));
    }

    Plans retired(PracticeRetired event) {
        return practices(Ordered.changed(practices, event.practice(), there -> there.retiredOn(event.on())));
    }

    Plans begun(ExperimentBegun event) {
        return experiments(
                Ordered.with(experiments, event.experiment(), new Experiment(event.experiment(), event.terms(), null)));
    }

    Plans ended(ExperimentEnded event) {
        return experiments(Ordered.changed(
                experiments, event.experiment(), there -> new Experiment(there.id(), there.terms(), event.on())));
    }

    Plans with(SafetyPlan next) {
        return new Plans(patterns, practices, experiments, next, settings);
    }

    Plans with(Settings next) {
        return new Plans(patterns, practices, experiments, safetyPlan, next);
    }

    private Plans patterns(Map<PatternId, Pattern> next) {
        return new Plans(next, practices, experiments, safetyPlan, settings);
    }

    private Plans practices(Map<PracticeId, Practice> next) {
        return new Plans(patterns, next, experiments, safetyPlan, settings);
    }

    private Plans experiments(Map<ExperimentId, Experiment> next) {
        return new Plans(patterns, practices, next, safetyPlan, settings);
    }
}
