package daybook.core.journal;

import static daybook.core.journal.RefusalReason.JOURNAL_ALREADY_OPEN;
import static daybook.core.journal.RefusalReason.JOURNAL_NOT_OPEN;

import daybook.core.journal.JournalCommand.AddPerson;
import daybook.core.journal.JournalCommand.BeginExperiment;
import daybook.core.journal.JournalCommand.BeginPhase;
import daybook.core.journal.JournalCommand.BringIn;
import daybook.core.journal.JournalCommand.BringInCorrection;
import daybook.core.journal.JournalCommand.ChangeSafetyPlan;
import daybook.core.journal.JournalCommand.ChangeSettings;
import daybook.core.journal.JournalCommand.CorrectEntry;
import daybook.core.journal.JournalCommand.DefineMeasure;
import daybook.core.journal.JournalCommand.DescribePerson;
import daybook.core.journal.JournalCommand.EndExperiment;
import daybook.core.journal.JournalCommand.EndPhase;
import daybook.core.journal.JournalCommand.IssueReport;
import daybook.core.journal.JournalCommand.LogEntries;
import daybook.core.journal.JournalCommand.NamePattern;
import daybook.core.journal.JournalCommand.OpenJournal;
import daybook.core.journal.JournalCommand.RenamePerson;
import daybook.core.journal.JournalCommand.RetireBoundary;
import daybook.core.journal.JournalCommand.RetireMeasure;
import daybook.core.journal.JournalCommand.RetirePattern;
import daybook.core.journal.JournalCommand.RetirePractice;
import daybook.core.journal.JournalCommand.RetractEntries;
import daybook.core.journal.JournalCommand.ReviseBoundary;
import daybook.core.journal.JournalCommand.SetBoundary;
import daybook.core.journal.JournalCommand.SetPractice;
import daybook.core.journal.JournalCommand.ShareSummary;
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
        Plans plans,
        Entries entries,
        Issues issues) {

    /** Before anything happened. */
    public static final Journal NEW = new Journal(
            null, People.NONE, Boundaries.NONE, Measures.NONE, Phases.NONE, Plans.NONE, Entries.NONE, Issues.NONE);

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
            case DescribePerson describe -> people.describe(describe);
            case SetBoundary set -> boundaries.set(set, people);
            case ReviseBoundary revise -> boundaries.revise(revise, people);
            case RetireBoundary retire -> boundaries.retire(retire);
            case DefineMeasure define -> measures.define(define);
            case RetireMeasure retire -> measures.retire(retire);
            case BeginPhase begin -> phases.begin(begin, people);
            case EndPhase end -> phases.end(end);
            case NamePattern name -> plans.patterns().name(name);
            case RetirePattern retire -> plans.patterns().retire(retire);
            case SetPractice set -> plans.practices().set(set);
            case RetirePractice retire -> plans.practices().retire(retire);
            case BeginExperiment begin -> plans.experiments().begin(begin);
            case EndExperiment end -> plans.experiments().end(end);
            case ChangeSafetyPlan change -> plans.change(change);
            case ChangeSettings change -> new Choices(people, plans).change(change);
            case LogEntries log -> new Logging(this, Occasion.LOGGED).log(log.entries());
            case BringIn bring -> new Logging(this, Occasion.BROUGHT_IN).log(bring.entries());
            case CorrectEntry correct -> new Logging(this, Occasion.CORRECTED).correct(correct.entry(), correct.at());
            case BringInCorrection bring -> new Logging(this, Occasion.BROUGHT_IN).correct(bring.entry(), bring.at());
            case RetractEntries retract -> entries.retract(retract);
            case IssueReport issue -> issues.issue(issue);
            case ShareSummary share -> issues.share(share);
        };
    }

    public Journal apply(JournalEvent event) {
        return switch (event) {
            case JournalOpened opened ->
                new Journal(opened.journal(), people, boundaries, measures, phases, plans, entries, issues);
            case PersonAdded added -> with(people.added(added));
            case PersonNamed named -> with(people.named(named));
            case PersonDescribed described -> with(people.described(described));
            case BoundarySet set -> with(boundaries.set(set));
            case BoundaryRevised revised -> with(boundaries.revised(revised));
            case BoundaryRetired retired -> with(boundaries.retired(retired));
            case MeasureDefined defined -> with(measures.defined(defined));
            case MeasureRetired retired -> with(measures.retired(retired));
            case PhaseBegun begun -> with(phases.begun(begun));
            case PhaseEnded ended -> with(phases.ended(ended));
            case PatternNamed named -> with(plans.with(plans.patterns().named(named)));
            case PatternRetired retired -> with(plans.with(plans.patterns().retired(retired)));
            case PracticeSet set -> with(plans.with(plans.practices().set(set)));
            case PracticeRetired retired -> with(plans.with(plans.practices().retired(retired)));
            case ExperimentBegun begun -> with(plans.with(plans.experiments().begun(begun)));
            case ExperimentEnded ended -> with(plans.with(plans.experiments().ended(ended)));
            case SafetyPlanChanged changed -> with(plans.with(changed.plan()));
            case SettingsChanged changed -> with(plans.with(changed.settings()));
            case EntryLogged logged -> with(entries.logged(logged));
            case EntryCorrected corrected -> with(entries.corrected(corrected));
            case EntryRetracted retracted -> with(entries.retracted(retracted));
            case ReportIssued issued -> with(issues.issued(issued));
            case SummaryShared shared -> with(issues.shared(shared));
        };
    }

    private Journal with(People next) {
        return new Journal(id, next, boundaries, measures, phases, plans, entries, issues);
    }

    private Journal with(Boundaries next) {
        return new Journal(id, people, next, measures, phases, plans, entries, issues);
    }

    private Journal with(Measures next) {
        return new Journal(id, people, boundaries, next, phases, plans, entries, issues);
    }

    private Journal with(Phases next) {
        return new Journal(id, people, boundaries, measures, next, plans, entries, issues);
    }

    private Journal with(Plans next) {
        return new Journal(id, people, boundaries, measures, phases, next, entries, issues);
    }

    private Journal with(Entries next) {
        return new Journal(id, people, boundaries, measures, phases, plans, next, issues);
    }

    private Journal with(Issues next) {
        return new Journal(id, people, boundaries, measures, phases, plans, entries, next);
    }
}
