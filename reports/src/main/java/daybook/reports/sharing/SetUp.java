package daybook.reports.sharing;

import daybook.core.journal.BoundaryTerms;
import daybook.core.journal.JournalEvent;
import daybook.core.journal.JournalEvent.BoundaryRetired;
import daybook.core.journal.JournalEvent.BoundaryRevised;
import daybook.core.journal.JournalEvent.BoundarySet;
import daybook.core.journal.JournalEvent.MeasureDefined;
import daybook.core.journal.JournalEvent.MeasureRetired;
import daybook.core.journal.JournalEvent.PatternNamed;
import daybook.core.journal.JournalEvent.PersonAdded;
import daybook.core.journal.JournalEvent.PersonNamed;
import daybook.core.journal.JournalEvent.PhaseBegun;
import daybook.core.journal.JournalEvent.PhaseEnded;
import daybook.core.journal.JournalEvent.PracticeSet;
import daybook.core.journal.MeasureTerms;
import daybook.core.journal.PracticeTerms;
import daybook.core.timeline.Boundary;
import daybook.core.timeline.Measure;
import daybook.core.timeline.Pattern;
import daybook.core.timeline.Person;
import daybook.core.timeline.Phase;
import daybook.core.timeline.Practice;
import daybook.core.timeline.Timeline;
import daybook.core.word.OwnWords;
import daybook.core.word.PersonId;
import daybook.core.word.PhaseKind;
import daybook.core.word.SharedPart;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the shared entries speak of, set up anew: no experiment, no plan, no setting, nothing that none of them names. */
final class SetUp {
    private final Timeline full;
    private final Choices choices;
    private final LocalDate last;
    private final Masks masks;
    private final Used used;
    private final List<JournalEvent> events = new ArrayList<>();

    /** @param last day told of: nothing that was set up after it is there */
    SetUp(Timeline full, Choices choices, LocalDate last, Masks masks, Used used) {
        this.full = full;
        this.choices = choices;
        this.last = last;
        this.masks = masks;
        this.used = used;
    }

    List<JournalEvent> events() {
        full.opened().ifPresent(events::add);
        full.people().stream()
                .filter(person -> used.people().contains(person.id()))
                .forEach(this::person);
        full.boundaries().stream()
                .filter(boundary -> used.boundaries().contains(boundary.id()))
                .forEach(this::boundary);
        full.measures().stream()
                .filter(measure -> used.measures().contains(measure.id()))
                .forEach(this::measure);
        full.phases().stream().filter(this::shown).forEach(this::phase);
        full.plans().patterns().values().stream()
                .filter(pattern -> used.patterns().contains(pattern.id()))
                .forEach(this::pattern);
        full.plans().practices().values().stream()
                .filter(practice -> used.practices().contains(practice.id()))
                .forEach(this::practice);
        return events;
    }

    private void person(Person person) {
        events.add(new PersonAdded(person.id(), person.kind(), person.supporter(), person.separate()));
        OwnWords alias = person.alias();
        if (alias != null && choices.shows(SharedPart.NAMES)) {
            events.add(new PersonNamed(person.id(), alias));
        }
    }

    private void boundary(Boundary boundary) {
        for (Boundary.Version version : boundary.versions()) {
            if (version.number() > 1 && version.from().isAfter(last)) {
                continue;
            }
            BoundaryTerms terms = terms(version.terms());
            events.add(
                    version.number() == 1
                            ? new BoundarySet(boundary.id(), terms, version.from())
                            : new BoundaryRevised(boundary.id(), version.number(), terms, version.from()));
        }
        if (boundary.retired() != null && !boundary.retired().isAfter(last)) {
            events.add(new BoundaryRetired(boundary.id(), boundary.retired()));
        }
    }

    /** Without a title only its kind is told; value, words and consequence stay with the writer in any case. */
    private BoundaryTerms terms(BoundaryTerms terms) {
        Set<PersonId> people = new LinkedHashSet<>(terms.people());
        people.removeAll(choices.leftOut());
        OwnWords limit = choices.shows(SharedPart.BOUNDARIES)
                ? masks.masked(terms.limit())
                : new OwnWords(terms.kind().code());
        return new BoundaryTerms(terms.kind(), people, limit, null, null, null);
    }

    private void measure(Measure measure) {
        MeasureTerms terms = measure.terms();
        events.add(new MeasureDefined(
                measure.id(),
                new MeasureTerms(
                        masks.masked(terms.name()),
                        terms.low(),
                        terms.high(),
                        terms.better(),
                        terms.part(),
                        terms.daily())));
        if (measure.retired() != null && !measure.retired().isAfter(last)) {
            events.add(new MeasureRetired(measure.id(), measure.retired()));
        }
    }

    private boolean shown(Phase phase) {
        boolean kind = choices.shows(
                phase.kind() == PhaseKind.LEAVING
                        ? SharedPart.LEAVING
                        : phase.kind() == PhaseKind.SAFETY ? SharedPart.SAFETY : SharedPart.PHASES);
        boolean begun = !phase.from().isAfter(last);
        return kind && begun && (phase.person() == null || !choices.leftOut().contains(phase.person()));
    }

    private void phase(Phase phase) {
        events.add(new PhaseBegun(phase.id(), phase.kind(), phase.person(), phase.from(), masked(phase.label())));
        if (phase.to() != null && !phase.to().isAfter(last)) {
            events.add(new PhaseEnded(phase.id(), phase.to()));
        }
    }

    private void pattern(Pattern pattern) {
        events.add(new PatternNamed(pattern.id(), masks.masked(pattern.name())));
    }

    private void practice(Practice practice) {
        for (Practice.Version version : practice.versions()) {
            PracticeTerms terms = version.terms();
            events.add(new PracticeSet(
                    practice.id(),
                    new PracticeTerms(terms.kind(), masked(terms.name()), terms.perWeek()),
                    version.from()));
        }
    }

    private @Nullable OwnWords masked(@Nullable OwnWords words) {
        return words == null ? null : masks.masked(words);
    }
}
