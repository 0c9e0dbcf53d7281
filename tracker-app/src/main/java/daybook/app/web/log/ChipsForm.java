package daybook.app.web.log;

import daybook.app.web.Reading;
import daybook.core.journal.Chips;
import daybook.core.word.BodySign;
import daybook.core.word.Coded;
import daybook.core.word.ContextChip;
import daybook.core.word.HealthySign;
import daybook.core.word.RedFlag;
import daybook.core.word.Sign;
import daybook.core.word.StuckThought;
import daybook.core.word.WithdrawalSign;
import java.util.Collection;
import java.util.List;

/** What was ticked. */
record ChipsForm(
        List<String> signs,
        List<String> body,
        List<String> healthy,
        List<String> withdrawal,
        List<String> stuck,
        List<String> context,
        List<String> redFlags) {
    static final ChipsForm NONE = of(Chips.NONE);

    ChipsForm {
        signs = Reading.list(signs);
        body = Reading.list(body);
        healthy = Reading.list(healthy);
        withdrawal = Reading.list(withdrawal);
        stuck = Reading.list(stuck);
        context = Reading.list(context);
        redFlags = Reading.list(redFlags);
    }

    static ChipsForm of(Chips chips) {
        return new ChipsForm(
                codes(chips.signs()),
                codes(chips.body()),
                codes(chips.healthy()),
                codes(chips.withdrawal()),
                codes(chips.stuck()),
                codes(chips.context()),
                codes(chips.redFlags()));
    }

    Chips read(Reading read) {
        return new Chips(
                read.words("chips.signs", Sign.class, signs),
                read.words("chips.body", BodySign.class, body),
                read.words("chips.healthy", HealthySign.class, healthy),
                read.words("chips.withdrawal", WithdrawalSign.class, withdrawal),
                read.words("chips.stuck", StuckThought.class, stuck),
                read.words("chips.context", ContextChip.class, context),
                read.words("chips.redFlags", RedFlag.class, redFlags));
    }

    static List<String> codes(Collection<? extends Coded> words) {
        return words.stream().map(Coded::code).toList();
    }
}
