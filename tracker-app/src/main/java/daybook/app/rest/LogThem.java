package daybook.app.rest;

import daybook.core.journal.Decision;
import daybook.core.journal.Decision.Accepted;
import daybook.core.journal.Decision.Refused;
import daybook.core.journal.Entry;
import daybook.core.journal.Journal;
import daybook.core.journal.JournalCommand.LogEntries;
import java.util.List;

/** One save. Where it is refused, the first entry that cannot follow those before it is named by its place. */
record LogThem(ApiDesk desk, List<Entry> entries, boolean several) {

    /** @return 201 where anything is new, 200 where all was known */
    int status() {
        return switch (desk.answered(new LogEntries(entries))) {
            case Accepted(var events) -> events.isEmpty() ? 200 : 201;
            case Refused refused ->
                throw Refusals.problem(refused, several ? "entries[" + firstRefused() + "]." : "")
                        .stop();
        };
    }

    /** Rules look back only, so the ones before a refused entry are accepted without it, however many they are. */
    private int firstRefused() {
        Journal now = desk.journal().state();
        int accepted = 0;
        int refused = entries.size();
        while (refused - accepted > 1) {
            int middle = (accepted + refused) / 2;
            Decision half = now.decide(new LogEntries(entries.subList(0, middle)));
            if (half instanceof Accepted) {
                accepted = middle;
            } else {
                refused = middle;
            }
        }
        return refused - 1;
    }
}
