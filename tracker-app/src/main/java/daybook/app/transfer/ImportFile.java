package daybook.app.transfer;

import daybook.app.transfer.ReadFile.Unreadable;
import daybook.app.transfer.ReadFile.Why;
import daybook.core.journal.Decision;
import daybook.core.journal.Journal;
import daybook.core.journal.JournalCommand;
import daybook.core.timeline.Timeline;
import daybook.core.word.Coded;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The one way in for files: reads them, whatever they are, into commands for a journal. */
public final class ImportFile {
    /** What a file may be. */
    public enum Format implements Coded {
        DAYBOOK("daybook"),
        DAYLIO("daylio"),
        CSV("csv");

        private final String code;

        Format(String code) {
            this.code = code;
        }

        @Override
        public String code() {
            return code;
        }
    }

    /**
     * @param format null to tell it from the file
     * @param zone for rows that have none; goes before the map's
     * @param otherwise the zone where neither says one
     * @param map text of a mapping file, or null
     */
    public record Request(
            @Nullable Format format,
            @Nullable ZoneId zone,
            ZoneId otherwise,
            @Nullable String map) {}

    private ImportFile() {}

    public static ReadFile read(byte[] file, Request request, Journal journal, Timeline here, Instant now) {
        Optional<String> text = text(file);
        if (text.isEmpty()) {
            return ReadFile.no(Why.NOT_UTF_8);
        }
        CsvMap map = CsvMap.NONE;
        if (request.map() != null) {
            switch (CsvMap.read(unmarked(request.map()))) {
                case CsvMap.Read.Whole whole -> map = whole.map();
                case CsvMap.Read.Wrong(String field) -> {
                    return new Unreadable(Why.MAP_WRONG, field);
                }
            }
        }
        if (request.format() == Format.DAYBOOK
                || (request.format() == null && text.get().stripLeading().startsWith("{"))) {
            return JournalImport.read(text.get(), journal, here, now);
        }
        CsvRows rows = CsvRows.read(text.get(), map.delimiter());
        ZoneId zone = request.zone() != null ? request.zone() : map.zone() != null ? map.zone() : request.otherwise();
        Format format = request.format() != null ? request.format() : told(rows, map);
        if (format == Format.DAYLIO) {
            return DaylioCsv.recognizes(rows.rows())
                    ? DaylioCsv.read(rows, map.moods(), new RowLog(DaylioCsv.FORMAT, zone, now, journal))
                    : ReadFile.no(Why.UNKNOWN_FORMAT);
        }
        if (request.map() == null) {
            return ReadFile.no(request.format() == null ? Why.UNKNOWN_FORMAT : Why.MAP_MISSING);
        }
        return MappedCsv.read(rows, map, new RowLog(MappedCsv.FORMAT, zone, now, journal), here);
    }

    /** A map that says where the date stands is meant for any CSV, even one that looks like Daylio's. */
    private static Format told(CsvRows rows, CsvMap map) {
        return map.date() == null && DaylioCsv.recognizes(rows.rows()) ? Format.DAYLIO : Format.CSV;
    }

    /** @return the text without a byte order mark, or empty if it is not UTF-8 */
    private static Optional<String> text(byte[] file) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(file))
                    .toString();
            return Optional.of(unmarked(text));
        } catch (CharacterCodingException another) {
            return Optional.empty();
        }
    }

    /** Without the byte order mark some editors put first. */
    private static String unmarked(String text) {
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    /** @return the first refusal, if the journal has changed since the plan was made; what went before it stays */
    public static Optional<Decision.Refused> send(ReadFile.Plan plan, Function<JournalCommand, Decision> journal) {
        for (JournalCommand command : plan.commands()) {
            if (journal.apply(command) instanceof Decision.Refused refused) {
                return Optional.of(refused);
            }
        }
        return Optional.empty();
    }
}
