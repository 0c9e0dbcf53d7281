package daybook.app.store;

import daybook.core.journal.JournalCommand;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** A command on its way to its journal. Axon routes by exact payload class, and core carries no annotation of Axon's. */
record Send(@TargetAggregateIdentifier String journal, JournalCommand command) {}
