package daybook.app.rest;

import daybook.app.session.Sitting;
import daybook.app.store.NotSaved;
import daybook.app.store.OpenJournal;
import daybook.core.journal.Decision;
import daybook.core.journal.Journal;
import daybook.core.journal.JournalCommand;
import daybook.core.journal.JournalEvent;
import daybook.core.timeline.Timeline;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What a handler works with: the unlocked journal, the time, the language. A no ends the request as a problem. */
final class ApiDesk {
    private final Sitting sitting;
    private final OpenJournal journal;
    private final Clock clock;
    private final Locale locale;

    ApiDesk(Sitting sitting, OpenJournal journal, Clock clock, Locale locale) {
        this.sitting = sitting;
        this.journal = journal;
        this.clock = clock;
        this.locale = locale;
    }

    OpenJournal journal() {
        return journal;
    }

    Timeline timeline() {
        return journal.timeline();
    }

    Clock clock() {
        return clock;
    }

    Instant now() {
        return clock.instant();
    }

    /** The zone days are told in: the journal's own. */
    ZoneId zone() {
        return timeline().opened().map(opened -> opened.zone()).orElse(clock.getZone());
    }

    LocalDate today() {
        return LocalDate.ofInstant(now(), zone());
    }

    Locale locale() {
        return locale;
    }

    /** @return what happened; nothing where all of it was known */
    List<JournalEvent> send(JournalCommand command) {
        return switch (answered(command)) {
            case Decision.Accepted(var events) -> events;
            case Decision.Refused refused -> throw Refusals.problem(refused, "").stop();
        };
    }

    Decision answered(JournalCommand command) {
        // Somebody is here: what only looks may not keep a journal open.
        sitting.touch();
        try {
            return journal.send(command);
        } catch (NotSaved no) {
            throw Problem.of(no.reason() == NotSaved.Reason.TOO_LARGE ? 413 : 507, code(no))
                    .stop();
        }
    }

    static String code(NotSaved no) {
        return switch (no.reason()) {
            case DISK_FULL -> "disk-full";
            case TOO_LARGE -> "too-large";
            case STORE_FAULT -> "not-saved";
        };
    }

    /** One change of several commands: all are judged before the first is sent, so that a no leaves nothing behind. */
    List<JournalEvent> sendAll(List<JournalCommand> commands) {
        Journal after = journal.state();
        for (JournalCommand command : commands) {
            switch (after.decide(command)) {
                case Decision.Refused refused ->
                    throw Refusals.problem(refused, "").stop();
                case Decision.Accepted(var events) -> {
                    for (JournalEvent event : events) {
                        after = after.apply(event);
                    }
                }
            }
        }
        List<JournalEvent> happened = new ArrayList<>();
        commands.forEach(command -> happened.addAll(send(command)));
        return happened;
    }
}
