package daybook.app.web.practices;

import daybook.app.web.Reading;
import daybook.core.journal.PracticeTerms;
import daybook.core.timeline.Practice;
import daybook.core.word.OwnWords;
import daybook.core.word.PracticeKind;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A practice as typed.
 *
 * @param id made with the form, so that a double tap makes one
 * @param name not asked where every language has one
 * @param perWeek empty without a plan
 */
record PracticeForm(
        @Nullable String id,
        @Nullable String name,
        @Nullable String perWeek) {
    private static final int LONGEST = 60;

    static PracticeForm fresh() {
        return new PracticeForm(Reading.id(null), null, null);
    }

    static PracticeForm of(Practice practice) {
        PracticeTerms now = practice.current();
        return new PracticeForm(
                practice.id().value(),
                now.name() == null ? null : now.name().text(),
                now.perWeek() == null ? null : now.perWeek().toString());
    }

    Optional<PracticeTerms> terms(Reading read, PracticeKind kind) {
        OwnWords named = kind == PracticeKind.OWN ? read.name("name", name, LONGEST) : null;
        Integer often = often(read);
        return read.failed() ? Optional.empty() : Optional.of(new PracticeTerms(kind, named, often));
    }

    private @Nullable Integer often(Reading read) {
        if (Reading.blank(perWeek)) {
            return null;
        }
        String typed = String.valueOf(perWeek).strip();
        if (!typed.matches("\\d{1,3}")) {
            read.no("perWeek", "refused.practice-plan-out-of-range");
            return null;
        }
        return Integer.valueOf(typed);
    }

    @Override
    public String toString() {
        return "PracticeForm";
    }
}
