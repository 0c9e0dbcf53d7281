package daybook.app.transfer;

import daybook.core.journal.Decision.Refused;
import java.util.List;

/**
 * Something about an import that the person should know. The sentences stand in the bundles; {@code words} are field,
 * column and kind names, ids and counts, and for moods the mood, because it has to be mapped by its name.
 *
 * @param line of the file, or 0 where it is about the whole of it
 */
public record Remark(What what, long line, List<String> words) {
    public Remark {
        words = List.copyOf(words);
    }

    /** The kinds of remark. */
    public enum What {
        /** By the rules of the journal; words: the reason's code. */
        REFUSED(true),
        /** A person, boundary, phase or measure, by the rules; words: list, id, the reason's code. */
        LISTED_REFUSED(false),
        /** Words: field, code. */
        FIELD_WRONG(true),
        /** Words: list, field, code. */
        LISTED_WRONG(false),
        /** In the journal it has gone another way; words: the id. */
        ALREADY_HERE_DIFFERENT(true),
        /** In the journal it reads otherwise; words: list, id. */
        LISTED_HERE_DIFFERENT(false),
        /** Words: kind, how many. */
        KIND_NOT_BUILT(false),
        /** Words: list, how many. */
        LIST_LEFT_OUT(false),
        /** Words: field, how many. */
        FIELD_LEFT_OUT(false),
        /** Words: fields found, fields expected. */
        TOO_FEW_FIELDS(true),
        /** The surplus went into the last field. */
        TOO_MANY_FIELDS(false),
        /** From this line on the quotes do not match. */
        QUOTES_DO_NOT_MATCH(true),
        /** Words: column. */
        DATE_NOT_READ(true),
        /** Words: column. */
        TIME_NOT_READ(true),
        /** The value is left out; words: column. */
        NOT_A_NUMBER(false),
        /** The value is left out; words: column, low, high. */
        OUT_OF_SCALE(false),
        /** The value is left out; words: column. */
        NOT_IN_TABLE(false),
        /** The text is left out; words: column. */
        TOO_LONG(false),
        /** Nothing in the row that the map reads. */
        NOTHING_IN_ROW(true),
        /** Words: the mood, how many. */
        MOOD_KEPT_AS_LABEL(false),
        /** Words: how many. */
        COLUMNS_NOT_READ(false);

        private final boolean lost;

        What(boolean lost) {
            this.lost = lost;
        }

        /** Whether the whole row or entry stayed out. */
        public boolean lost() {
            return lost;
        }
    }

    static Remark of(What what, long line, String... words) {
        return new Remark(what, line, List.of(words));
    }

    static Remark refused(long line, Refused refused) {
        return of(What.REFUSED, line, refused.reason().code());
    }

    static Remark wrong(long line, FieldProblem problem) {
        return of(What.FIELD_WRONG, line, problem.field(), problem.code());
    }
}
