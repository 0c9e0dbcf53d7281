package daybook.reports.text;

import daybook.core.finding.Missing.NoPhase;
import daybook.core.finding.PhaseMark;
import daybook.core.finding.SincePhase;
import daybook.core.trend.PhaseComparison;
import daybook.reports.block.Text;
import daybook.reports.block.Text.Piece;

/** Before and after a phase began, in words; a name the writer gave it keeps its type. */
record PhaseSentences(Phrases phrases) {

    Spoken of(SincePhase since, String firmness) {
        PhaseComparison sides = since.sides();
        boolean up = since.direction() > 0;
        return Spoken.of(
                phrases.text(
                        "since." + since.gauge().code() + TrendSentences.way(since.direction()) + firmness,
                        name(since.phase()),
                        Phrases.said(phrases.dates()
                                .within(since.weeks(), since.phase().from())),
                        Phrases.said(hundredths(up ? sides.nap() : 1 - sides.nap()))),
                phrases.say(
                        "since.basis",
                        hundredths(up ? sides.low() : 1 - sides.high()),
                        hundredths(up ? sides.high() : 1 - sides.low()),
                        number(sides.before()),
                        number(sides.after())));
    }

    Text named(String key, PhaseMark phase) {
        return phrases.text(key, name(phase), Phrases.said(phrases.dates().full(phase.from())));
    }

    Spoken of(NoPhase missing) {
        String before = number(missing.before());
        String after = number(missing.after());
        return Spoken.of(
                phrases.text("since." + missing.gauge().code() + ".unknown", name(missing.phase())),
                missing.tooFew()
                        ? phrases.say("since.few", before, after, number(missing.needed()))
                        : phrases.say("since.unclear", before, after));
    }

    private Piece name(PhaseMark phase) {
        return phase.label() == null
                ? Phrases.said(phrases.say("phase." + phase.kind().code() + ".name"))
                : Phrases.typed(phase.label());
    }

    private String number(int n) {
        return phrases.numbers().whole(n);
    }

    private String hundredths(double share) {
        return phrases.numbers().hundredths(share);
    }
}
