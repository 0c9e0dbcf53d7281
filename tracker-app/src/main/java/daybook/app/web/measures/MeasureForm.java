package daybook.app.web.measures;

import daybook.app.web.Reading;
import daybook.core.journal.JournalCommand.DefineMeasure;
import daybook.core.journal.MeasureTerms;
import daybook.core.word.Better;
import daybook.core.word.Coded;
import daybook.core.word.Daily;
import daybook.core.word.MeasureId;
import daybook.core.word.MeasurePart;
import daybook.core.word.OwnWords;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An own measure as typed.
 *
 * @param id made with the form, so that a double tap makes one
 */
record MeasureForm(
        @Nullable String id,
        @Nullable String name,
        @Nullable String low,
        @Nullable String high,
        @Nullable String better,
        @Nullable String part,
        @Nullable String daily) {
    private static final int LONGEST = 60;

    static MeasureForm fresh() {
        return new MeasureForm(
                Reading.id(null),
                null,
                "0",
                "10",
                Better.NEITHER.code(),
                MeasurePart.CHECK_IN.code(),
                Daily.LAST.code());
    }

    Optional<DefineMeasure> toCommand(Reading read) {
        OwnWords named = read.name("name", name, LONGEST);
        Double lowest = number(read, "low", low);
        Double highest = number(read, "high", high);
        Better end = word(read, "better", Better.class, better);
        MeasurePart where = word(read, "part", MeasurePart.class, part);
        Daily rule = word(read, "daily", Daily.class, daily);
        if (named == null || lowest == null || highest == null || end == null || where == null || rule == null) {
            return Optional.empty();
        }
        return Optional.of(new DefineMeasure(
                new MeasureId(Reading.id(id)), new MeasureTerms(named, lowest, highest, end, where, rule)));
    }

    private static @Nullable Double number(Reading read, String field, @Nullable String value) {
        if (Reading.blank(value)) {
            read.no(field, "form.no-number");
        }
        return read.decimal(field, value);
    }

    private static <E extends Enum<E> & Coded> @Nullable E word(
            Reading read, String field, Class<E> type, @Nullable String value) {
        if (Reading.blank(value)) {
            read.no(field, "form.choose-one");
        }
        return read.word(field, type, value);
    }

    @Override
    public String toString() {
        return "MeasureForm";
    }
}
