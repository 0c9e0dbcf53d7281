package daybook.core.given;

import daybook.core.word.OwnWords;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Seeded chance: the same seed says the same. */
record Chance(Random random) {
    private static final List<String> WORDS = List.of(
            "slept badly",
            "Ünruhe – Größe",
            "שלום",
            "🦊 twice",
            "line one\nline two",
            "\"quoted\", with; marks",
            "=1+1");

    Chance(int seed) {
        this(new Random(seed));
    }

    int below(int bound) {
        return random.nextInt(bound);
    }

    boolean yes() {
        return random.nextBoolean();
    }

    <T> T one(T[] of) {
        return of[below(of.length)];
    }

    <T> @Nullable T maybe(@Nullable T said) {
        return yes() ? said : null;
    }

    @Nullable
    Integer step(int most) {
        return maybe(below(most + 1));
    }

    <T> Set<T> some(T[] of) {
        return Arrays.stream(of).filter(ignored -> below(4) == 0).collect(Collectors.toSet());
    }

    OwnWords words() {
        return new OwnWords(WORDS.get(below(WORDS.size())));
    }
}
