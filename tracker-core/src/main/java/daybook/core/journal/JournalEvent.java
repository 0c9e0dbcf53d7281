package daybook.core.journal;

import daybook.core.word.BoundaryId;
import daybook.core.word.EntryId;
import daybook.core.word.ExperimentId;
import daybook.core.word.JournalId;
import daybook.core.word.MeasureId;
import daybook.core.word.OwnWords;
import daybook.core.word.PatternId;
import daybook.core.word.PersonId;
import daybook.core.word.PersonKind;
import daybook.core.word.PhaseId;
import daybook.core.word.PhaseKind;
import daybook.core.word.PracticeId;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/** Everything that can have happened to a journal, in the past tense and in plain values. They outlive every class. */
public sealed interface JournalEvent {

    /** The one person this is about: it is then sealed under that person's key, and goes when they are erased. */
    default @Nullable PersonId about() {
        return null;
    }

    record JournalOpened(JournalId journal, Instant at, ZoneId zone) implements JournalEvent {}

    /** Holds no name: the alias stands in {@link PersonNamed} alone. */
    record PersonAdded(PersonId person, PersonKind kind, boolean supporter, boolean separate) implements JournalEvent {}

    record PersonNamed(PersonId person, OwnWords alias) implements JournalEvent {
        @Override
        public PersonId about() {
            return person;
        }
    }

    record PersonDescribed(PersonId person, PersonKind kind, boolean supporter, boolean separate)
            implements JournalEvent {}

    record BoundarySet(BoundaryId boundary, BoundaryTerms terms, LocalDate from) implements JournalEvent {}

    /** @param version the new one, from 2 */
    record BoundaryRevised(BoundaryId boundary, int version, BoundaryTerms terms, LocalDate from)
            implements JournalEvent {}

    record BoundaryRetired(BoundaryId boundary, LocalDate on) implements JournalEvent {}

    record MeasureDefined(MeasureId measure, MeasureTerms terms) implements JournalEvent {}

    record MeasureRetired(MeasureId measure, LocalDate on) implements JournalEvent {}

    record PhaseBegun(
            PhaseId phase,
            PhaseKind kind,
            @Nullable PersonId person,
            LocalDate from,
            @Nullable OwnWords label) implements JournalEvent {}

    /** @param to last day, included */
    record PhaseEnded(PhaseId phase, LocalDate to) implements JournalEvent {}

    record PatternNamed(PatternId pattern, OwnWords name) implements JournalEvent {}

    record PatternRetired(PatternId pattern, LocalDate on) implements JournalEvent {}

    record PracticeSet(PracticeId practice, PracticeTerms terms, LocalDate from) implements JournalEvent {}

    record PracticeRetired(PracticeId practice, LocalDate on) implements JournalEvent {}

    record ExperimentBegun(ExperimentId experiment, ExperimentTerms terms) implements JournalEvent {}

    /** @param on last day, included */
    record ExperimentEnded(ExperimentId experiment, LocalDate on) implements JournalEvent {}

    /** @param plan the whole of it */
    record SafetyPlanChanged(SafetyPlan plan) implements JournalEvent {}

    /** @param settings all of them */
    record SettingsChanged(Settings settings) implements JournalEvent {}

    record EntryLogged(Entry entry) implements JournalEvent {
        @Override
        public @Nullable PersonId about() {
            return entry.stamp().person();
        }
    }

    /** @param entry whole and new, under the same id */
    record EntryCorrected(Entry entry, Instant at) implements JournalEvent {
        @Override
        public @Nullable PersonId about() {
            return entry.stamp().person();
        }
    }

    /** @param person whom the retracted entry is about, so that the reason is sealed with it */
    record EntryRetracted(
            EntryId entry,
            @Nullable PersonId person,
            Instant at,
            @Nullable OwnWords reason) implements JournalEvent {
        @Override
        public @Nullable PersonId about() {
            return person;
        }
    }

    record ReportIssued(ReportIssue issue) implements JournalEvent {}

    record SummaryShared(SummaryShare share) implements JournalEvent {}
}
