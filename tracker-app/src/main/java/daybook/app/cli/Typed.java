package daybook.app.cli;

import daybook.app.line.Line;
import daybook.app.line.LineCommand;
import daybook.core.word.OwnWords;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A line as it was typed, under an id of its own: sent twice, it is saved once.
 *
 * @param at number of the line in a pipe, or 0
 */
record Typed(Line line, String id, int at) {

    static Typed of(LineCommand command, List<String> words, @Nullable String when, Said said, int at) {
        Line line = new Line(command, words, when, said.text("note"), said.text("wins"), said.text("painPoints"));
        return new Typed(line, UUID.randomUUID().toString(), at);
    }

    /** Own words that go with a line: never arguments, which stay in the shell's history and in the list of processes. */
    interface Said {
        @Nullable
        OwnWords text(String field);

        Said NOTHING = field -> null;
    }
}
