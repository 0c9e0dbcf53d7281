package daybook.reports.sharing;

import daybook.core.timeline.Person;
import daybook.core.timeline.Timeline;
import daybook.core.word.OwnWords;
import daybook.core.word.PersonId;
import daybook.core.word.SharedPart;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Own words with the names in them covered: whole words only, in any case, also with an s behind. Longer names go first, so
 * that no part of one is left standing. What is no name of anybody in the journal is not known here: whoever shares looks.
 */
public final class Masks {
    /** Somebody who is left out has no letter: it would tell that there is somebody. */
    private static final String NOBODY = "[…]";

    private final List<Mask> masks;
    private final Letters letters;

    private Masks(List<Mask> masks, Letters letters) {
        this.masks = masks;
        this.letters = letters;
    }

    /** @param letter whether the person has one; without, they are left out */
    private record Mask(PersonId person, String name, Pattern pattern, boolean letter) {}

    static Masks of(Timeline timeline, Choices choices, Letters letters) {
        List<Mask> masks = new ArrayList<>();
        for (Person person : timeline.people()) {
            boolean leftOut = choices.leftOut().contains(person.id());
            if (leftOut || !choices.shows(SharedPart.NAMES)) {
                timeline.names(person.id()).forEach(name -> masks.add(mask(person.id(), name, !leftOut)));
            }
        }
        masks.sort(Comparator.comparing((Mask mask) -> -mask.name().length()));
        return new Masks(List.copyOf(masks), letters);
    }

    private static Mask mask(PersonId person, OwnWords alias, boolean letter) {
        String name = composed(alias.text().strip());
        String words = String.join(
                "[\\s\\u00a0]+",
                Pattern.compile("[\\s\\u00a0]+")
                        .splitAsStream(name)
                        .map(Pattern::quote)
                        .toList());
        Pattern pattern = Pattern.compile(
                "(?<![\\p{L}\\p{M}\\p{N}_])" + words + "s?(?![\\p{L}\\p{M}\\p{N}_])",
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
        return new Mask(person, name, pattern, letter);
    }

    private static String composed(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC);
    }

    public OwnWords masked(OwnWords words) {
        String text = composed(words.text());
        for (Mask mask : masks) {
            Matcher found = mask.pattern().matcher(text);
            if (found.find()) {
                text = found.replaceAll(Matcher.quoteReplacement(cover(mask)));
            }
        }
        return new OwnWords(text.length() > OwnWords.LONGEST ? text.substring(0, OwnWords.LONGEST) : text);
    }

    private String cover(Mask mask) {
        return mask.letter() ? "Person " + letters.letter(mask.person()) : NOBODY;
    }
}
