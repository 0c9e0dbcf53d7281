package daybook.app.store;

import java.nio.file.Path;
import java.util.Locale;

/** Files with the codes of each enum of the vocabulary, as some release stored them. */
final class GoldenWords {
    static final Path FOLDER = Path.of("src/test/resources/golden/words");

    private GoldenWords() {}

    /** @return {@code boundary-kind} for {@code BoundaryKind} */
    static String name(Class<?> type) {
        return type.getSimpleName().replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
    }
}
