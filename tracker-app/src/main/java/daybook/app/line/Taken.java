package daybook.app.line;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Words after a command, in any order: each is taken or is a slip, none is dropped. */
final class Taken {
    private final List<Slip> slips = new ArrayList<>();
    private final Set<String> said = new HashSet<>();

    List<Slip> slips() {
        return List.copyOf(slips);
    }

    void slip(Slip slip) {
        slips.add(slip);
    }

    /** @param what said once at most, by whatever word */
    void once(String what, String typed, Runnable take) {
        if (said.add(what)) {
            take.run();
        } else {
            slips.add(Slip.of("log.twice", typed));
        }
    }

    /** @param word the end of what was typed, in lower case */
    <E> void coded(Map<String, E> words, String word, String typed, Consumer<E> taken) {
        Optional<E> meant = Vocabulary.word(words, word);
        meant.ifPresent(taken);
        if (meant.isEmpty()) {
            String head = typed.substring(0, typed.length() - word.length());
            List<String> near = Vocabulary.near(word, words.keySet().stream());
            slips.add(new Slip(
                    "log.unknown", typed, near.stream().map(head::concat).toList()));
        }
    }

    void unknown(String typed, String word, Stream<String> all) {
        slips.add(new Slip("log.unknown", typed, Vocabulary.near(word, all)));
    }
}
