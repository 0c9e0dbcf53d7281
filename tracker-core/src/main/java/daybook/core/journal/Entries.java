package daybook.core.journal;

import static daybook.core.journal.RefusalReason.NOTHING_TO_LOG;
import static daybook.core.journal.RefusalReason.UNKNOWN_ENTRY;

import daybook.core.collect.PersistentMap;
import daybook.core.journal.Entry.Interaction;
import daybook.core.journal.JournalCommand.RetractEntries;
import daybook.core.journal.JournalEvent.EntryCorrected;
import daybook.core.journal.JournalEvent.EntryLogged;
import daybook.core.journal.JournalEvent.EntryRetracted;
import daybook.core.word.EntryId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The entries as the rules need them.
 *
 * @param known every entry ever logged, retracted ones too
 * @param contacts standing interactions by local calendar day
 * @param stepAways which of them are closed
 */
public record Entries(
        PersistentMap<EntryId, Known> known, PersistentMap<LocalDate, Integer> contacts, StepAways stepAways) {
    static final Entries NONE = new Entries(PersistentMap.empty(), PersistentMap.empty(), StepAways.NONE);

    /**
     * @param first as first logged: what a resent entry is compared with, also after a correction
     * @param now as it counts
     */
    record Known(Entry first, Entry now, boolean retracted) {}

    public int size() {
        return known.size();
    }

    @Nullable
    Known get(EntryId entry) {
        return known.get(entry);
    }

    boolean hasContact(LocalDate day) {
        Integer count = contacts.get(day);
        return count != null && count > 0;
    }

    /** Entries already taken back stay so and are no reason to refuse: undo pressed twice undoes once. */
    Decision retract(RetractEntries retract) {
        if (retract.entries().isEmpty()) {
            return Decision.no(NOTHING_TO_LOG);
        }
        List<JournalEvent> events = new ArrayList<>();
        for (EntryId id : new LinkedHashSet<>(retract.entries())) {
            Known there = known.get(id);
            if (there == null) {
                return Decision.no(UNKNOWN_ENTRY, id);
            }
            if (!there.retracted()) {
                events.add(new EntryRetracted(id, there.now().stamp().person(), retract.at(), retract.reason()));
            }
        }
        return Decision.of(events);
    }

    Entries logged(EntryLogged event) {
        return replaced(null, new Known(event.entry(), event.entry(), false));
    }

    Entries corrected(EntryCorrected event) {
        Known there = known.get(event.entry().stamp().id());
        return there == null ? this : replaced(there, new Known(there.first(), event.entry(), there.retracted()));
    }

    Entries retracted(EntryRetracted event) {
        Known there = known.get(event.entry());
        return there == null ? this : replaced(there, new Known(there.first(), there.now(), true));
    }

    private Entries replaced(@Nullable Known before, Known after) {
        return new Entries(
                known.with(after.first().stamp().id(), after),
                counted(counted(contacts, before, -1), after, 1),
                stepAways.changed(before, after));
    }

    private static PersistentMap<LocalDate, Integer> counted(
            PersistentMap<LocalDate, Integer> counts, @Nullable Known entry, int step) {
        if (entry == null || entry.retracted() || !(entry.now() instanceof Interaction contact)) {
            return counts;
        }
        Integer count = counts.get(contact.stamp().day());
        return counts.with(contact.stamp().day(), (count == null ? 0 : count) + step);
    }
}
