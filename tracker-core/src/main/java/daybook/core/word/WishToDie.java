package daybook.core.word;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Whether a text states, in the first person, a wish to die. It judges nobody and tells nobody: where it is so, the page
 * offers words of support once.
 *
 * <p>A list of phrases, English and German, each a whole phrase between the borders of words. It misses what is said in
 * other words, and takes up what is quoted; the words it brings up are kind in either case. What negates a phrase right
 * before it ("I do not want to die") keeps it from counting.
 */
public final class WishToDie {
    private static final String NOT = "(?<!\\b(?:not|never|longer|dont|nicht|nie|niemals|kein) )";

    private static final List<String> ENGLISH = List.of(
            NOT + "(?:i|and|just|really|only|to) (?:just |really |only |do |so )*"
                    + "(?:want|wanna|wish|wanted|need) (?:to )?(?:die|be dead)",
            "id rather (?:die|be dead)|i would rather (?:die|be dead)",
            "wish (?:that )?i (?:was|were) (?:dead|never born)|wish i (?:wasnt|werent|was not|were not) (?:alive|here any ?more)",
            "wish i (?:would|could) (?:just )?(?:die|not wake up)",
            "(?:dont|do not|no longer|never) (?:really )?want to (?:live|be alive|exist|go on living|wake up)(?: any ?more)?",
            "cant go on living|cannot go on living",
            NOT + "(?:kill|killing|hang|hanging) myself",
            NOT + "(?:end|ending|take|taking) my (?:own )?life",
            "end it all",
            "(?:im|i am|id be|i would be|everyone would be|everybody would be|they would be|theyd be) better off (?:dead|without me)",
            "no reason (?:left )?(?:for me )?to live|nothing (?:left )?to live for",
            "(?:commit|committing|thinking of|thinking about|thought of|thought about|thoughts of|about) suicide",
            "(?:feel|feeling|felt|am|im|so|very|passively|was) suicidal|suicidal (?:thoughts?|feelings?|again|today|tonight|ideation)");

    private static final List<String> GERMAN = List.of(
            "ich (?:will|möchte|mag|wollte) (?:nur |einfach |nur noch |endlich |am liebsten )*(?:sterben|tot sein)",
            "(?:will|möchte|mag|wollte) ich (?:nur |einfach |nur noch |endlich |am liebsten )*(?:sterben|tot sein)",
            "(?:will|möchte|mag|wollte|kann) (?:ich )?(?:einfach |so )*nicht (?:mehr|länger|weiter) (?:leben|da sein|aufwachen|existieren)",
            "(?:wäre|wär) (?:ich )?(?:doch |nur |lieber |gern |gerne |am liebsten )*(?:tot|nie geboren)",
            "lieber (?:tot|sterben)",
            NOT + "mich (?:selbst |selber )?(?:umbringen|umzubringen|töten|erhängen|aufhängen)",
            "ich (?:bringe|bring) mich (?:noch )?um",
            NOT + "mir (?:selbst )?das leben (?:nehmen|zu nehmen)|ich nehme mir das leben",
            "(?:meinem leben|allem) ein ende (?:machen|setzen|zu setzen|zu machen)",
            "(?:kein|keinen) grund (?:mehr )?zu leben|nichts mehr wofür ich lebe",
            "(?:alle|sie|die anderen) (?:wären )?ohne mich besser (?:dran|dran wären)|(?:ohne mich|wenn ich tot wäre) (?:wären|wäre) \\S+ (?:alle )?besser dran",
            "(?:denke|gedanken|nachgedacht|denk) (?:oft |viel |wieder )?(?:an|über) (?:selbstmord|suizid)",
            "(?:suizid|selbstmord)(?:gedanken|wünsche)|lebensmüde|(?:bin|fühle mich|war|so) suizidal");

    /** A mood of one word is stated by the word. */
    private static final Pattern ALONE = Pattern.compile("(?:suicidal|suicide|suizidal|suizid|selbstmord|lebensmüde)");

    private static final Pattern STATED = Pattern.compile(
            "(?<![\\p{L}\\p{N}])(?:"
                    + String.join(
                            "|",
                            Stream.concat(ENGLISH.stream(), GERMAN.stream()).toList()) + ")(?![\\p{L}\\p{N}])",
            Pattern.UNICODE_CHARACTER_CLASS);

    private WishToDie() {}

    public static boolean statedIn(String text) {
        String plain = plain(text);
        return STATED.matcher(plain).find() || ALONE.matcher(plain).matches();
    }

    /**
     * Small letters, single blanks, no apostrophes: "I’d" and "Id" are one, and so are both ways to write an umlaut. The
     * ends of sentences stay as a full stop.
     */
    private static String plain(String text) {
        return text.toLowerCase(Locale.ROOT)
                .replace("a\u0308", "ä")
                .replace("o\u0308", "ö")
                .replace("u\u0308", "ü")
                .replaceAll("['’‘`´]", "")
                .replaceAll("[.!?…;:\\n]+", " . ")
                .replaceAll("[^\\p{L}\\p{N}.]+", " ")
                .strip()
                .replaceAll("^[. ]+|[. ]+$", "");
    }
}
