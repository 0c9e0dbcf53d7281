package daybook.core.journal;

import static daybook.core.journal.RefusalReason.JOURNAL_ALREADY_OPEN;
import static daybook.core.journal.RefusalReason.JOURNAL_NOT_OPEN;
import static daybook.core.journal.RefusalReason.REPORT_ALREADY_ISSUED;

import daybook.core.journal.JournalCommand.AddPerson;
import daybook.core.journal.JournalCommand.BeginPhase;
import daybook.core.journal.JournalCommand.BringIn;
import daybook.core.journal.JournalCommand.CorrectEntry;
import daybook.core.journal.JournalCommand.DefineMeasure;
import daybook.core.journal.JournalCommand.EndPhase;
import daybook.core.journal.JournalCommand.IssueReport;
import daybook.core.journal.JournalCommand.LogEntries;
import daybook.core.journal.JournalCommand.OpenJournal;
import daybook.core.journal.JournalCommand.RenamePerson;
import daybook.core.journal.JournalCommand.RetireBoundary;
import daybook.core.journal.JournalCommand.RetireMeasure;
import daybook.core.journal.JournalCommand.RetractEntries;
import daybook.core.journal.JournalCommand.ReviseBoundary;
import daybook.core.journal.JournalCommand.SetBoundary;
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
import daybook.core.word.JournalId;
import org.jspecify.annotations.Nullable;

/**
 * The rules of one person's record: an immutable value that decides commands and remembers events. The switches hand
 * over to one part a theme; {@code apply} never judges, so that every event ever stored can be applied for ever.
 */
public record Journal(
        @Nullable JournalId id,
        People people,
        Boundaries boundaries,
        Measures measures,
        Phases phases,
        Entries entries,
        Issues issues) {

    /** Before anything happened. */
    public static final Journal NEW =
            new Journal(null, People.NONE, Boundaries.NONE, Measures.NONE, Phases.NONE, Entries.NONE, Issues.NONE);

    /** @return the events that follow, or why not; nothing is changed by asking */
    public Decision decide(JournalCommand command) {
        if (command instanceof OpenJournal open) {
            return id != null
                    ? Decision.no(JOURNAL_ALREADY_OPEN)
                    : Decision.of(new JournalOpened(open.journal(), open.at(), open.zone()));
        }
        return id == null ? Decision.no(JOURNAL_NOT_OPEN) : decideOpened(command);
    }

    private Decision decideOpened(JournalCommand command) {
        return switch (command) {
            case OpenJournal ignored -> Decision.no(JOURNAL_ALREADY_OPEN);
            case AddPerson add -> people.add(add);
            case RenamePerson rename -> people.rename(rename);
            case SetBoundary set -> boundaries.set(set, people);
            case ReviseBoundary revise -> boundaries.revise(revise, people);
            case RetireBoundary retire -> boundaries.retire(retire);
            case DefineMeasure define -> measures.define(define);
            case RetireMeasure retire -> measures.retire(retire);
            case BeginPhase begin -> phases.begin(begin, people);
            case EndPhase end -> phases.end(end);
            case LogEntries log -> new Logging(this, true).log(log.entries());
            case BringIn bring -> new Logging(this, false).log(bring.entries());
            case CorrectEntry correct -> new Logging(this, false).correct(correct);
            case RetractEntries retract -> entries.retract(retract);
            case IssueReport issue ->
                issues.knows(issue.issue())
                        ? Decision.no(REPORT_ALREADY_ISSUED)
                        : Decision.of(new ReportIssued(issue.issue()));
        };
    }

    public Journal apply(JournalEvent event) {
        return switch (event) {
            case JournalOpened opened ->
                new Journal(opened.journal(), people, boundaries, measures, phases, entries, issues);
            case PersonAdded added -> with(people.added(added));
            case PersonNamed named -> with(people.named(named));
            case BoundarySet set -> with(boundaries.set(set));
            case BoundaryRevised revised -> with(boundaries.revised(revised));
            case BoundaryRetired retired -> with(boundaries.retired(retired));
            case MeasureDefined defined -> with(measures.defined(defined));
            case MeasureRetired retired -> with(measures.retired(retired));
            case PhaseBegun begun -> with(phases.begun(begun));
            case PhaseEnded ended -> with(phases.ended(ended));
            case EntryLogged logged -> with(entries.logged(logged));
            case EntryCorrected corrected -> with(entries.corrected(corrected));
            case EntryRetracted retracted -> with(entries.retracted(retracted));
            case ReportIssued issued -> with(issues.issued(issued));
        };
    }

    private Journal with(People next) {
        return new Journal(id, next, boundaries, measures, phases, entries, issues);
    }

    private Journal with(Boundaries next) {
        return new Journal(id, people, next, measures, phases, entries, issues);
    }

    private Journal with(Measures next) {
        return new Journal(id, people, boundaries, next, phases, entries, issues);
    }

    private Journal with(Phases next) {
        return new Journal(id, people, boundaries, measures, next, entries, issues);
    }

    private Journal with(Entries next) {
        return new Journal(id, people, boundaries, measures, phases, next, issues);
    }

    private Journal with(Issues next) {
        return new Journal(id, people, boundaries, measures, phases, entries, next);
    }
}
