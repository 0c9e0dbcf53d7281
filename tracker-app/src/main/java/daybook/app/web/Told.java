package daybook.app.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An entry as a list shows it.
 *
 * @param at time of day, or the part of the day
 * @param felt the word for how it left the writer, if there is one
 * @param line what happened, in a line
 * @param more what else was said of it, a sentence each
 * @param quotes the writer's own words
 */
public record Told(String at, @Nullable String felt, String line, List<String> more, List<String> quotes) {
    public Told {
        more = List.copyOf(more);
        quotes = List.copyOf(quotes);
    }

    @Override
    public String toString() {
        return "Told";
    }
}
