package daybook.app.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import daybook.app.transfer.JournalImport;
import daybook.app.transfer.ReadFile.Plan;
import daybook.core.journal.Decision;
import daybook.core.journal.Journal;
import daybook.core.journal.JournalCommand;
import daybook.core.journal.JournalCommand.OpenJournal;
import daybook.core.journal.JournalEvent;
import daybook.core.timeline.Timeline;
import daybook.core.word.JournalId;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

/** A timeline from a journal file, without a store. */
final class Grown {
    private static final Instant NOW = Instant.parse("2026-11-21T20:30:00Z");

    private Grown() {}

    static List<JournalCommand> commands(String json) {
        JournalCommand open = new OpenJournal(new JournalId("00ff"), NOW, ZoneId.of("Europe/Berlin"));
        Journal opened = accepted(Journal.NEW, open).stream().reduce(Journal.NEW, Journal::apply, (a, b) -> b);
        Plan plan = assertInstanceOf(Plan.class, JournalImport.read(json, opened, Timeline.EMPTY, NOW));
        assertEquals(List.of(), plan.remarks());
        List<JournalCommand> all = new ArrayList<>(List.of(open));
        all.addAll(plan.commands());
        return all;
    }

    static Timeline from(String json) {
        Journal journal = Journal.NEW;
        Timeline timeline = Timeline.EMPTY;
        for (JournalCommand command : commands(json)) {
            for (JournalEvent event : accepted(journal, command)) {
                journal = journal.apply(event);
                timeline = timeline.apply(event);
            }
        }
        return timeline;
    }

    private static List<JournalEvent> accepted(Journal journal, JournalCommand command) {
        return assertInstanceOf(Decision.Accepted.class, journal.decide(command))
                .events();
    }
}
