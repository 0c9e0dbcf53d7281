package daybook.core.journal;

import static daybook.core.journal.RefusalReason.DAY_TOO_FAR_FROM_MOMENT;
import static daybook.core.journal.RefusalReason.ENTRY_ID_TAKEN;
import static daybook.core.journal.RefusalReason.ENTRY_IN_THE_FUTURE;
import static daybook.core.journal.RefusalReason.ENTRY_IS_RETRACTED;
import static daybook.core.journal.RefusalReason.KIND_CANNOT_CHANGE;
import static daybook.core.journal.RefusalReason.NOTHING_TO_LOG;
import static daybook.core.journal.RefusalReason.TOO_MANY_AT_ONCE;
import static daybook.core.journal.RefusalReason.UNKNOWN_ENTRY;
import static daybook.core.journal.RefusalReason.UNKNOWN_PERSON;
import static daybook.core.journal.RefusalReason.YEAR_OUT_OF_RANGE;

import daybook.core.journal.JournalEvent.EntryCorrected;
import daybook.core.journal.JournalEvent.EntryLogged;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The rules that hold for entries of every kind. */
record Logging(Journal journal, Occasion occasion) {
    private static final int MOST = 500;

    /** Clocks of a phone and a server differ by less. */
    private static final Duration AHEAD = Duration.ofMinutes(10);

    Decision log(List<Entry> entries) {
        if (entries.isEmpty()) {
            return Decision.no(NOTHING_TO_LOG);
        }
        if (entries.size() > MOST) {
            return Decision.no(TOO_MANY_AT_ONCE);
        }
        List<JournalEvent> events = new ArrayList<>();
        Journal now = journal;
        for (Entry entry : entries) {
            switch (new Logging(now, occasion).logOne(entry)) {
                case Decision.Refused refused -> {
                    return refused;
                }
                case Decision.Accepted accepted -> {
                    for (JournalEvent event : accepted.events()) {
                        now = now.apply(event);
                        events.add(event);
                    }
                }
            }
        }
        return Decision.of(events);
    }

    private Decision logOne(Entry entry) {
        Entries.Known known = journal.entries().get(entry.stamp().id());
        if (known != null) {
            return entry.sameContent(known.first())
                    ? Decision.of()
                    : Decision.no(ENTRY_ID_TAKEN, entry.stamp().id());
        }
        Instant heard =
                occasion == Occasion.BROUGHT_IN ? Instant.MAX : entry.stamp().written();
        return refusal(entry, heard).orElseGet(() -> Decision.of(new EntryLogged(entry)));
    }

    /** The receipt stays that of the first logging, so a correction never turns an entry into a late one. */
    Decision correct(Entry entry, Instant at) {
        Entries.Known known = journal.entries().get(entry.stamp().id());
        if (known == null) {
            return Decision.no(UNKNOWN_ENTRY, entry.stamp().id());
        }
        if (known.retracted()) {
            return Decision.no(ENTRY_IS_RETRACTED, entry.stamp().id());
        }
        if (!known.now().getClass().equals(entry.getClass())) {
            return Decision.no(KIND_CANNOT_CHANGE, entry.stamp().id());
        }
        if (entry.sameContent(known.now())) {
            return Decision.of();
        }
        Stamp first = known.first().stamp();
        Entry received = entry.withStamp(entry.stamp().receivedAs(first.written(), first.source()));
        return refusal(received, at).orElseGet(() -> Decision.of(new EntryCorrected(received, at)));
    }

    /** @param heard when the writer said so: nothing can have happened after that */
    private Optional<Decision> refusal(Entry entry, Instant heard) {
        Stamp stamp = entry.stamp();
        if (stamp.person() != null && !journal.people().knows(stamp.person())) {
            return Optional.of(Decision.no(UNKNOWN_PERSON, stamp.person()));
        }
        return whenRefusal(stamp, heard).or(() -> new EntryRules(journal, occasion).refusal(entry));
    }

    private static Optional<Decision> whenRefusal(Stamp stamp, Instant heard) {
        if (!stamp.inYearsOfFourDigits()) {
            return Optional.of(Decision.no(YEAR_OUT_OF_RANGE, stamp.id()));
        }
        Instant begins = stamp.day().atStartOfDay(stamp.zone()).toInstant();
        Instant latest =
                begins.isAfter(stamp.at().toInstant()) ? begins : stamp.at().toInstant();
        if (latest.minus(AHEAD).isAfter(heard)) {
            return Optional.of(Decision.no(ENTRY_IN_THE_FUTURE, stamp.id()));
        }
        LocalDate clock = stamp.at().toLocalDate();
        return Math.abs(ChronoUnit.DAYS.between(clock, stamp.day())) > 1
                ? Optional.of(Decision.no(DAY_TOO_FAR_FROM_MOMENT, stamp.id()))
                : Optional.empty();
    }
}
