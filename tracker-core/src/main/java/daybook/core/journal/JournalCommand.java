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
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Everything that can be asked of a journal. Times come in as values: deciding reads no clock. */
public sealed interface JournalCommand {

    record OpenJournal(JournalId journal, Instant at, ZoneId zone) implements JournalCommand {}

    /** @param separate a supporter with a degree of separation from the others */
    record AddPerson(PersonId person, OwnWords alias, PersonKind kind, boolean supporter, boolean separate)
            implements JournalCommand {}

    record RenamePerson(PersonId person, OwnWords alias) implements JournalCommand {}

    /** What somebody is to the writer may change; the alias has a command of its own. */
    record DescribePerson(PersonId person, PersonKind kind, boolean supporter, boolean separate)
            implements JournalCommand {}

    record SetBoundary(BoundaryId boundary, BoundaryTerms terms, LocalDate from) implements JournalCommand {}

    /** Makes a new version; entries keep the version they were logged under. */
    record ReviseBoundary(BoundaryId boundary, BoundaryTerms terms, LocalDate from) implements JournalCommand {}

    record RetireBoundary(BoundaryId boundary, LocalDate on) implements JournalCommand {}

    record DefineMeasure(MeasureId measure, MeasureTerms terms) implements JournalCommand {}

    record RetireMeasure(MeasureId measure, LocalDate on) implements JournalCommand {}

    /** @param label the writer's own name for it; needed for {@link PhaseKind#OTHER} */
    record BeginPhase(
            PhaseId phase,
            PhaseKind kind,
            @Nullable PersonId person,
            LocalDate from,
            @Nullable OwnWords label) implements JournalCommand {}

    /** @param to last day, included */
    record EndPhase(PhaseId phase, LocalDate to) implements JournalCommand {}

    /** A new pattern, or another name for a known one. */
    record NamePattern(PatternId pattern, OwnWords name) implements JournalCommand {}

    record RetirePattern(PatternId pattern, LocalDate on) implements JournalCommand {}

    /** Puts a practice on the list, changes it or its plan from a day on, or takes a retired one up again. */
    record SetPractice(PracticeId practice, PracticeTerms terms, LocalDate from) implements JournalCommand {}

    record RetirePractice(PracticeId practice, LocalDate on) implements JournalCommand {}

    /** The lot is drawn outside: deciding draws nothing. */
    record BeginExperiment(ExperimentId experiment, ExperimentTerms terms) implements JournalCommand {}

    /** @param on last day, included */
    record EndExperiment(ExperimentId experiment, LocalDate on) implements JournalCommand {}

    record ChangeSafetyPlan(SafetyPlan plan) implements JournalCommand {}

    record ChangeSettings(Settings settings) implements JournalCommand {}

    /** One save: all entries or none. */
    record LogEntries(List<Entry> entries) implements JournalCommand {
        public LogEntries {
            entries = List.copyOf(entries);
        }
    }

    /**
     * Entries that were once accepted elsewhere, as in an export of one's own. The rules about the moment of logging (a
     * quiet day beside an interaction, the future, a retired boundary or measure, a return before its step-away) were
     * judged then and are not judged again; all others hold.
     */
    record BringIn(List<Entry> entries) implements JournalCommand {
        public BringIn {
            entries = List.copyOf(entries);
        }
    }

    /** @param entry whole and new; its kind may not change */
    record CorrectEntry(Entry entry, Instant at) implements JournalCommand {}

    /** A correction that was once accepted elsewhere, judged as little as {@link BringIn}. */
    record BringInCorrection(Entry entry, Instant at) implements JournalCommand {}

    /** Takes back a whole save. */
    record RetractEntries(
            List<EntryId> entries, Instant at, @Nullable OwnWords reason) implements JournalCommand {
        public RetractEntries {
            entries = List.copyOf(entries);
        }
    }

    record IssueReport(ReportIssue issue) implements JournalCommand {}

    /** Told as it is handed out. */
    record ShareSummary(SummaryShare share) implements JournalCommand {}
}
