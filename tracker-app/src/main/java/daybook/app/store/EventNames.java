package daybook.app.store;

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
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The only map between events and the words they are stored under. Words are for ever; classes may be renamed. */
public final class EventNames {

    /** @param revision of the JSON, from 1 */
    public record Name(String word, int revision, Class<? extends JournalEvent> type) {}

    private static final Map<Class<?>, Name> BY_TYPE = Stream.of(
                    new Name("journal-opened", 1, JournalOpened.class),
                    new Name("person-added", 1, PersonAdded.class),
                    new Name("person-named", 1, PersonNamed.class),
                    new Name("person-described", 1, PersonDescribed.class),
                    new Name("boundary-set", 1, BoundarySet.class),
                    new Name("boundary-revised", 1, BoundaryRevised.class),
                    new Name("boundary-retired", 1, BoundaryRetired.class),
                    new Name("measure-defined", 1, MeasureDefined.class),
                    new Name("measure-retired", 1, MeasureRetired.class),
                    new Name("phase-begun", 1, PhaseBegun.class),
                    new Name("phase-ended", 1, PhaseEnded.class),
                    new Name("pattern-named", 1, PatternNamed.class),
                    new Name("pattern-retired", 1, PatternRetired.class),
                    new Name("practice-set", 1, PracticeSet.class),
                    new Name("practice-retired", 1, PracticeRetired.class),
                    new Name("experiment-begun", 1, ExperimentBegun.class),
                    new Name("experiment-ended", 1, ExperimentEnded.class),
                    new Name("safety-plan-changed", 1, SafetyPlanChanged.class),
                    new Name("settings-changed", 1, SettingsChanged.class),
                    new Name("entry-logged", 1, EntryLogged.class),
                    new Name("entry-corrected", 1, EntryCorrected.class),
                    new Name("entry-retracted", 1, EntryRetracted.class),
                    new Name("report-issued", 1, ReportIssued.class),
                    new Name("summary-shared", 1, SummaryShared.class))
            .collect(Collectors.toUnmodifiableMap(Name::type, Function.identity()));

    private static final Map<String, Name> BY_WORD =
            BY_TYPE.values().stream().collect(Collectors.toUnmodifiableMap(Name::word, Function.identity()));

    private EventNames() {}

    public static Name of(JournalEvent event) {
        return of(event.getClass()).orElseThrow();
    }

    static Optional<Name> of(Class<?> type) {
        return Optional.ofNullable(BY_TYPE.get(type));
    }

    public static Optional<Name> of(String word) {
        return Optional.ofNullable(BY_WORD.get(word));
    }
}
