package daybook.app.cli;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A line as it was typed, under an id of its own: sent twice, it is saved once. It stays plain text until it is with the
 * journal, so that a command that only sends it loads nothing of the vocabulary.
 *
 * @param command its name
 * @param when as people say it, or null for now
 * @param texts own words by field: never arguments, which stay in the shell's history and in the list of processes
 * @param at number of the line in a pipe, or 0
 */
record Typed(String command, List<String> words, @Nullable String when, Map<String, String> texts, String id, int at) {

    static Typed of(String command, List<String> words, @Nullable String when, Map<String, String> texts, int at) {
        return new Typed(command, words, when, texts, UUID.randomUUID().toString(), at);
    }

    @Override
    public String toString() {
        return "Typed[" + command + "]";
    }
}
