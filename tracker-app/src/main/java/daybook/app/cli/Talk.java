package daybook.app.cli;

import daybook.core.journal.RefusalReason;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import org.jspecify.annotations.Nullable;

/** What the command line says, in one language. A key that is in no bundle fails, and a test before it. */
final class Talk {
    private static final List<String> BUNDLES = List.of("messages/cli", "messages/words");

    private final String language;
    private final Properties[] read = new Properties[BUNDLES.size()];

    private Talk(String language) {
        this.language = language;
    }

    /** @return German where it is asked for, English otherwise */
    static Talk in(String language) {
        return new Talk(language.equals("de") ? "de" : "en");
    }

    String language() {
        return language;
    }

    /** For help, which is told by a library that wants it so. */
    ResourceBundle commands() {
        Control alone = Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);
        return ResourceBundle.getBundle(BUNDLES.getFirst(), Locale.of(language), Talk.class.getClassLoader(), alone);
    }

    boolean knows(String key) {
        return found(key) != null;
    }

    /** Values stand in braces with their number. A library that can do more takes longer to load than a quick command has. */
    String say(String key, Object... words) {
        String said = found(key);
        if (said == null) {
            throw new IllegalStateException("no words for " + key);
        }
        StringBuilder text = new StringBuilder(said.length());
        for (int i = 0; i < said.length(); i++) {
            boolean slot = said.charAt(i) == '{' && i + 2 < said.length() && said.charAt(i + 2) == '}';
            if (slot) {
                text.append(words[said.charAt(i + 1) - '0']);
                i += 2;
            } else {
                text.append(said.charAt(i));
            }
        }
        return text.toString();
    }

    private @Nullable String found(String key) {
        for (int i = 0; i < read.length; i++) {
            String said = bundle(i).getProperty(key);
            if (said != null) {
                return said;
            }
        }
        return null;
    }

    private Properties bundle(int number) {
        Properties known = read[number];
        if (known == null) {
            known = new Properties();
            String name = "/" + BUNDLES.get(number) + "_" + language + ".properties";
            try (InputStream file = Objects.requireNonNull(Talk.class.getResourceAsStream(name), name)) {
                known.load(new InputStreamReader(file, StandardCharsets.UTF_8));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            read[number] = known;
        }
        return known;
    }

    String refused(RefusalReason reason) {
        return say("refused." + reason.code());
    }
}
