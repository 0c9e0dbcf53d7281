package daybook.app.transfer;

import daybook.app.transfer.CsvRows.Row;
import daybook.app.transfer.Remark.What;
import daybook.core.journal.Decision.Refused;
import daybook.core.journal.Entry;
import daybook.core.journal.Journal;
import daybook.core.journal.RefusalReason;
import daybook.core.journal.Stamp;
import daybook.core.word.EntryId;
import daybook.core.word.OwnWords;
import daybook.core.word.Source;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Rows of a CSV on their way into a journal: each becomes an entry, or is named with its line and why. */
final class RowLog {
    private final String format;
    private final ZoneId zone;
    private final Instant now;
    private final Trial trial;
    private final List<Remark> remarks = new ArrayList<>();
    private int read;
    private int added;
    private int known;

    /** @param zone one for all rows: a CSV has none */
    RowLog(String format, ZoneId zone, Instant now, Journal journal) {
        this.format = format;
        this.zone = zone;
        this.now = now;
        this.trial = Trial.logging(journal);
    }

    Trial trial() {
        return trial;
    }

    void say(What what, long line, String... words) {
        remarks.add(Remark.of(what, line, words));
    }

    /** A row was met; it will be logged, or said to be lost. */
    void met() {
        read++;
    }

    /** A time that a clock change left out is moved on by an hour; the day stays as it stands in the row. */
    Stamp stamp(Row row, LocalDateTime at, @Nullable OwnWords note) {
        OffsetDateTime moment = at.atZone(zone).toOffsetDateTime();
        return new Stamp(new EntryId(row.id(format)), moment, zone, at.toLocalDate(), now, Source.CSV, null, note);
    }

    void log(Row row, Entry entry) {
        var decision = trial.log(entry);
        if (decision instanceof Refused(RefusalReason reason, var about)) {
            boolean empty = reason == RefusalReason.ENTRY_IS_EMPTY;
            remarks.add(
                    empty
                            ? Remark.of(What.NOTHING_IN_ROW, row.line())
                            : Remark.refused(row.line(), new Refused(reason, about)));
        } else if (Trial.changes(decision)) {
            added++;
        } else {
            known++;
        }
    }

    /**
     * The text of a cell as own words.
     *
     * @return empty where it is blank or too long, and then said so
     */
    Optional<OwnWords> words(Row row, String column, String text) {
        String clean = text.replace("\r\n", "\n").strip();
        if (clean.length() > OwnWords.LONGEST) {
            say(What.TOO_LONG, row.line(), column);
            return Optional.empty();
        }
        return clean.isEmpty() ? Optional.empty() : Optional.of(new OwnWords(clean));
    }

    ReadFile.Plan plan(long brokenAt) {
        if (brokenAt > 0) {
            read++;
            say(What.QUOTES_DO_NOT_MATCH, brokenAt);
        }
        return new ReadFile.Plan(read, added, known, trial.commands(), remarks);
    }
}
