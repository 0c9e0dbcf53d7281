package daybook.reports.text;

import daybook.core.word.OwnWords;
import daybook.reports.block.Text;
import daybook.reports.block.Text.Piece;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import java.util.Set;

/**
 * Whole sentences in one language. Every {@code {n}} takes a finished string: numbers and dates come from {@link Numbers} and
 * {@link Dates}, so that no locale text of the JDK gets into a report and the same facts give the same bytes on every JDK.
 */
public final class Phrases {
    /** Languages there is a bundle for. */
    public static final Set<String> LANGUAGES = Set.of("en", "de");

    private static final String BUNDLE = "daybook.reports.text.phrases";
    private static final String MINE = "daybook.reports.text.mine";
    /** Stands for argument n while a sentence is put together; private use, so it is in no bundle. */
    private static final char SLOT = '\uE000';

    private final String language;
    private final ResourceBundle bundle;
    private final Optional<ResourceBundle> mine;
    private final Plural plural;
    private final Numbers numbers;
    private final Dates dates;

    private Phrases(String language, boolean firstPerson) {
        this.language = language;
        this.bundle = bundle(BUNDLE, language);
        this.mine = firstPerson ? Optional.of(bundle(MINE, language)) : Optional.empty();
        this.plural = Plural.valueOf(say("plural").toUpperCase(Locale.ROOT));
        this.numbers = new Numbers(say("number.decimal"), say("number.minus"));
        this.dates = new Dates(this);
    }

    private static ResourceBundle bundle(String name, String language) {
        // without it the machine's own locale answers for a key that is missing
        Control alone = Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);
        return ResourceBundle.getBundle(name, Locale.of(language), Phrases.class.getClassLoader(), alone);
    }

    /** @return empty where there is no bundle for the language */
    public static Optional<Phrases> in(String language) {
        return LANGUAGES.contains(language) ? Optional.of(new Phrases(language, false)) : Optional.empty();
    }

    public static Phrases english() {
        return new Phrases("en", false);
    }

    /** The same language from the mouth of the person, for a page they hand to somebody: "I" where it says "you". */
    public Phrases firstPerson() {
        return new Phrases(language, true);
    }

    public String language() {
        return language;
    }

    public Numbers numbers() {
        return numbers;
    }

    public Dates dates() {
        return dates;
    }

    public String say(String key, Object... finished) {
        return new MessageFormat(raw(key), Locale.ROOT).format(finished);
    }

    /** The sentence for n of something; {0} is n, the rest follows. */
    public String count(String key, int n, Object... more) {
        Object[] all = new Object[more.length + 1];
        all[0] = numbers.whole(n);
        System.arraycopy(more, 0, all, 1, more.length);
        return say(key + plural.form(n), all);
    }

    /** A sentence that may hold own words or a marker's letter: both keep their type. */
    public Text text(String key, Piece... pieces) {
        Object[] slots = new Object[pieces.length];
        for (int n = 0; n < pieces.length; n++) {
            slots[n] = String.valueOf((char) (SLOT + n));
        }
        String sentence = say(key, slots);
        List<Piece> parts = new ArrayList<>();
        int done = 0;
        for (int at = 0; at < sentence.length(); at++) {
            int slot = sentence.charAt(at) - SLOT;
            if (slot >= 0 && slot < pieces.length) {
                said(parts, sentence.substring(done, at));
                parts.add(pieces[slot]);
                done = at + 1;
            }
        }
        said(parts, sentence.substring(done));
        return new Text(parts);
    }

    private static void said(List<Piece> parts, String words) {
        if (!words.isEmpty()) {
            parts.add(new Piece.Said(words));
        }
    }

    public static Piece said(String words) {
        return new Piece.Said(words);
    }

    public static Piece typed(OwnWords words) {
        return new Piece.Typed(words);
    }

    Set<String> keys() {
        return mine.orElse(bundle).keySet();
    }

    String raw(String key) {
        return mine.filter(own -> own.containsKey(key)).orElse(bundle).getString(key);
    }
}
