package daybook.app.web.paper;

import daybook.app.web.Reading;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A day as typed from the card.
 *
 * @param id made with the form: each entry of the row has one that begins with it, so that a second save logs nothing twice
 * @param limit of several boundaries the one that came up; blank for the usual one
 */
record RowForm(
        String id,
        @Nullable String felt,
        @Nullable String sleep,
        @Nullable String tension,
        @Nullable String forMe,
        @Nullable String practice,
        @Nullable String quiet,
        @Nullable String with,
        @Nullable String after,
        @Nullable String careful,
        @Nullable String mine,
        @Nullable String limit,
        @Nullable String line) {

    RowForm {
        id = Reading.id(id);
    }

    static RowForm fresh() {
        return new RowForm(Reading.id(null), null, null, null, null, null, null, null, null, null, null, null, null);
    }

    /** Whether anything was typed or ticked. A limit alone is not said of anything. */
    boolean said() {
        return Stream.of(felt, sleep, tension, forMe, practice, quiet, with, after, careful, mine, line)
                .anyMatch(part -> !Reading.blank(part));
    }

    @Override
    public String toString() {
        return "RowForm";
    }
}
