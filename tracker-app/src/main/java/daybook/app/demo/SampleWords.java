package daybook.app.demo;

import daybook.core.word.OwnWords;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import java.util.random.RandomGenerator;

/** What the made-up writer writes, in one language. */
record SampleWords(ResourceBundle bundle) {

    static SampleWords in(String language) {
        return new SampleWords(ResourceBundle.getBundle(
                "messages/sample",
                Locale.of(language.equals("de") ? "de" : "en"),
                SampleWords.class.getClassLoader(),
                Control.getNoFallbackControl(Control.FORMAT_PROPERTIES)));
    }

    OwnWords own(String key) {
        return new OwnWords(bundle.getString("sample." + key));
    }

    /** @return one of the sentences {@code key.1} to {@code key.n} */
    OwnWords any(String key, RandomGenerator random) {
        int n = 1;
        while (bundle.containsKey("sample." + key + "." + (n + 1))) {
            n++;
        }
        return own(key + "." + (1 + random.nextInt(n)));
    }
}
