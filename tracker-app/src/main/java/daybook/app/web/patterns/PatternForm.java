package daybook.app.web.patterns;

import daybook.app.web.Reading;
import daybook.core.word.OwnWords;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A pattern as typed.
 *
 * @param id made with the form, so that a double tap makes one
 */
record PatternForm(@Nullable String id, @Nullable String name) {
    private static final int LONGEST = 60;

    static PatternForm fresh() {
        return new PatternForm(Reading.id(null), null);
    }

    Optional<OwnWords> name(Reading read) {
        return Optional.ofNullable(read.name("name", name, LONGEST));
    }

    @Override
    public String toString() {
        return "PatternForm";
    }
}
