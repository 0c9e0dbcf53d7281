package daybook.app.web;

import daybook.core.journal.Entry;
import daybook.core.journal.JournalCommand;
import daybook.core.journal.JournalCommand.CorrectEntry;
import daybook.core.journal.JournalCommand.LogEntries;
import daybook.core.journal.Stamp;
import daybook.core.timeline.Logged;
import daybook.core.word.EntryId;
import daybook.core.word.Ids;
import daybook.core.word.PersonId;
import daybook.core.word.Source;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Writes an entry of which there is one at a time, such as the look back at a week: filled in again, it is corrected.
 *
 * @param before the one that stands already
 */
public record Writing(Desk desk, EntryId id, @Nullable Entry before) {

    /** @param brought id that came with the form; one that is in use for something else, or was taken back, is not used again */
    public static Writing of(Desk desk, @Nullable String brought, @Nullable Entry before) {
        if (before != null) {
            return new Writing(desk, before.stamp().id(), before);
        }
        EntryId free = new EntryId(Reading.id(brought));
        boolean taken = desk.timeline().entry(free).isPresent();
        return new Writing(desk, taken ? new EntryId(Reading.id(null)) : free, null);
    }

    /** Of a kind that there may be many of: only the same form sent again is the same entry. */
    public static <E extends Entry> Writing again(Desk desk, @Nullable String brought, Class<E> kind) {
        Entry before = Optional.ofNullable(brought)
                .filter(Ids::valid)
                .map(EntryId::new)
                .flatMap(desk.timeline()::entry)
                .filter(Logged::counts)
                .map(Logged::entry)
                .filter(kind::isInstance)
                .orElse(null);
        return of(desk, brought, before);
    }

    /** It belongs to the day it is written on; a correction stays where the first version was. */
    public Stamp stamp(Reading read, @Nullable PersonId person, @Nullable String note) {
        Stamp known = before == null ? null : before.stamp();
        return new Stamp(
                id,
                known == null ? ClockTime.now(desk.now(), desk.zone()) : known.at(),
                known == null ? desk.zone() : known.zone(),
                known == null ? desk.today() : known.day(),
                desk.now(),
                Source.WEB,
                known == null ? person : known.person(),
                read.own("note", note));
    }

    public Sent send(Entry entry) {
        JournalCommand command = before == null ? new LogEntries(List.of(entry)) : new CorrectEntry(entry, desk.now());
        return desk.send(command);
    }

    /**
     * Says what was saved, with Undo for a first version.
     *
     * @param saved key of the sentence for a first version
     */
    public void say(Sent.Saved sent, String saved, String page) {
        boolean first = before == null || sent.events().isEmpty();
        desk.say(desk.words(first ? saved : "frame.corrected"), first ? List.of(id) : List.of(), page);
    }
}
