package daybook.app.store;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import daybook.core.journal.Decision;
import daybook.core.journal.Journal;
import daybook.core.journal.JournalEvent;
import daybook.core.journal.JournalEvent.JournalOpened;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.jspecify.annotations.Nullable;

/** Axon's view of a journal: hands commands to the rules and events to the fold, and decides nothing itself. */
final class JournalAggregate {
    /** Null until the first event: anything else and Axon would file that event under it. */
    @AggregateIdentifier
    private @Nullable String id;

    private Journal journal;

    JournalAggregate() {
        this(Journal.NEW);
    }

    /** As of a snapshot. */
    JournalAggregate(Journal journal) {
        this.journal = journal;
        this.id = journal.id() == null ? null : journal.id().value();
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    Decision handle(Send send) {
        Decision decision = journal.decide(send.command());
        if (decision instanceof Decision.Accepted accepted) {
            accepted.events().forEach(event -> apply(event));
        }
        return decision;
    }

    @EventSourcingHandler
    void on(JournalEvent event) {
        journal = journal.apply(event);
        if (event instanceof JournalOpened opened) {
            id = opened.journal().value();
        }
    }
}
