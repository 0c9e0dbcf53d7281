package daybook.app.cli;

import daybook.core.journal.RefusalReason;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;

/** What the command line says, in one language. A key that is in no bundle fails, and a test before it. */
final class Talk {
    private static final List<String> BUNDLES = List.of("messages/cli", "messages/words");

    private final String language;
    private final List<ResourceBundle> bundles;

    private Talk(String language) {
        this.language = language;
        Control alone = Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);
        this.bundles = BUNDLES.stream()
                .map(name -> ResourceBundle.getBundle(name, Locale.of(language), Talk.class.getClassLoader(), alone))
                .toList();
    }

    /** @return German where it is asked for, English otherwise */
    static Talk in(String language) {
        return new Talk(language.equals("de") ? "de" : "en");
    }

    String language() {
        return language;
    }

    ResourceBundle commands() {
        return bundles.getFirst();
    }

    boolean knows(String key) {
        return bundles.stream().anyMatch(bundle -> bundle.containsKey(key));
    }

    String say(String key, Object... words) {
        Object[] plain = new Object[words.length];
        for (int i = 0; i < words.length; i++) {
            plain[i] = words[i].toString();
        }
        return new MessageFormat(pattern(key), Locale.ROOT).format(plain);
    }

    private String pattern(String key) {
        return bundles.stream()
                .filter(bundle -> bundle.containsKey(key))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no words for " + key))
                .getString(key);
    }

    String refused(RefusalReason reason) {
        return say("refused." + reason.code());
    }
}
