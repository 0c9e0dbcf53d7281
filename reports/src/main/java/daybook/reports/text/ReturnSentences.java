package daybook.reports.text;

import daybook.core.finding.BackToUsual;
import daybook.core.finding.CameBack;
import daybook.core.finding.Missing.NoRecovery;
import daybook.core.finding.Returns;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Coming back, to somebody after stepping away or to the usual after a heavy day, in words. */
record ReturnSentences(Phrases phrases) {

    Spoken of(CameBack back) {
        Returns returns = back.returns();
        String sentence = returns.promised() == 0
                ? phrases.say("back.shown", whole(back.rate().k()), whole(back.n()))
                : phrases.say(
                        "back.shown.promised",
                        whole(back.rate().k()),
                        whole(back.n()),
                        whole(returns.onTime()),
                        whole(returns.promised()));
        return Spoken.of(sentence, Sentences.rate(phrases, back.rate()), aside(returns));
    }

    /** What was said of the step-aways beside coming back. */
    private String aside(Returns returns) {
        List<String> parts = new ArrayList<>();
        if (returns.asked() > 0) {
            parts.add(phrases.say("back.told", whole(returns.told()), whole(returns.asked())));
        }
        String why = returns.intentions().entrySet().stream()
                .map(each -> phrases.say("back.why." + each.getKey().code(), whole(each.getValue())))
                .collect(Collectors.joining(", "));
        parts.add(phrases.say("back.why", why));
        if (returns.open() > 0) {
            parts.add(phrases.say("back.open", whole(returns.open())));
        }
        return String.join(" ", parts);
    }

    Spoken of(BackToUsual back) {
        String key = "recovery.shown" + (back.days() == 1 ? ".one" : ".other");
        return Spoken.of(
                phrases.say(key, numbers().decimal(back.days(), 1)),
                phrases.say("recovery.basis", whole(back.n()), whole(back.open())));
    }

    Spoken of(NoRecovery few) {
        String basis =
                few.n() < few.needed() ? phrases.say("needed", whole(few.needed())) : phrases.say("recovery.open");
        return Spoken.of(phrases.count("recovery.few", few.n(), whole(few.k())), basis);
    }

    private Numbers numbers() {
        return phrases.numbers();
    }

    private String whole(int n) {
        return numbers().whole(n);
    }
}
