package daybook.reports.text;

import daybook.core.facts.SwingFacts;
import daybook.core.facts.SwingFacts.Mostly;
import daybook.core.finding.Gauge;
import daybook.core.finding.SwungOtherwise;
import daybook.core.trend.Swing;
import daybook.core.word.Felt;
import daybook.reports.block.Text;
import java.util.Optional;

/** How far one day lies from the next, in words that praise nothing: a small swing may be rest, and may be numbness. */
public record SwingSentences(Phrases phrases) {
    private static final int DIGITS = 1;

    Spoken of(SwungOtherwise otherwise, String firmness) {
        Swing now = otherwise.now();
        Swing before = otherwise.before();
        return Spoken.of(
                points(otherwise.gauge(), ".apart" + firmness, now, number(before.rmssd())),
                phrases.say(
                        "swing.basis.apart",
                        number(now.low()),
                        number(now.high()),
                        whole(now.pairs()),
                        number(before.low()),
                        number(before.high()),
                        whole(before.pairs())));
    }

    /**
     * How far they lie, by themselves.
     *
     * @param before in the time before, where the two were held side by side and could not be told apart
     */
    public Spoken level(Gauge gauge, Swing now, Optional<Swing> before) {
        return Spoken.of(
                points(gauge, "", now),
                phrases.say("swing.basis", number(now.low()), number(now.high()), whole(now.pairs())),
                before.map(then -> phrases.say("swing.same", number(then.rmssd()), whole(then.pairs())))
                        .orElse(""));
    }

    /** Most days say the same: whether that is rest or numbness only the writer knows. */
    public Text asks(SwingFacts swing, Mostly mostly) {
        return Text.of(phrases.say(
                "swing." + swing.gauge().code() + ".mostly",
                whole(mostly.times()),
                whole(mostly.days()),
                word(mostly.value())));
    }

    private String points(Gauge gauge, String more, Swing now, String... before) {
        String points = number(now.rmssd());
        String key = "swing." + gauge.code() + more + (points.equals("1") ? ".one" : ".other");
        return before.length == 0 ? phrases.say(key, points) : phrases.say(key, points, before[0]);
    }

    /** The middle of a day with several contacts may lie between two words. */
    private String word(double value) {
        Optional<Felt> step = value == Math.rint(value) ? Felt.ofStep((int) value) : Optional.empty();
        return step.map(felt -> phrases.say("felt-word." + felt.code()))
                .orElseGet(() -> phrases.numbers().signed(value, DIGITS));
    }

    private String number(double value) {
        return phrases.numbers().decimal(value, DIGITS);
    }

    private String whole(int n) {
        return phrases.numbers().whole(n);
    }
}
