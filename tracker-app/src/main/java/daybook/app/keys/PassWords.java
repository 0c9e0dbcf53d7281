package daybook.app.keys;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.List;
import java.util.stream.Stream;

/**
 * Words to be drawn for a passphrase: more than 1,024 in each language, so at least ten bits a word. The lists are the
 * project's own; the German one has no letters that are hard to find on another keyboard.
 */
public final class PassWords {
    private static final SecureRandom RANDOM = new SecureRandom();

    private PassWords() {}

    /**
     * @param language en or de; any other gets English words
     * @return {@code n} words, each drawn evenly and apart from the others
     */
    public static List<String> drawn(String language, int n) {
        List<String> all = all(language);
        return Stream.generate(() -> all.get(RANDOM.nextInt(all.size())))
                .limit(n)
                .toList();
    }

    static List<String> all(String language) {
        String file = "/passwords/" + (language.equals("de") ? "de" : "en") + ".txt";
        try (InputStream in = PassWords.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("word list missing");
            }
            return new String(in.readAllBytes(), StandardCharsets.US_ASCII)
                    .lines()
                    .toList();
        } catch (IOException e) {
            throw new IllegalStateException("word list unreadable", e);
        }
    }
}
