package daybook.reports.text;

import daybook.core.finding.Gauge;
import daybook.core.finding.GoesWith;
import daybook.core.finding.Link;
import daybook.core.finding.Missing.NoLink;

/** Two measures that go together, in words. Never that one makes the other. */
record LinkSentences(Phrases phrases) {

    Spoken of(GoesWith claim, String firmness) {
        Link link = claim.link();
        String to = "link.to." + link.to().code() + day(link) + TrendSentences.way(claim.direction()) + firmness;
        String size = switch (claim.size()) {
            case SLIGHT -> "link.slight";
            case MODERATE -> "link.moderate";
            case CLEAR -> "link.clear";
        };
        return Spoken.of(
                phrases.say("link", phrases.say("link.from." + link.from().code() + day(link)), phrases.say(to)),
                phrases.say("link.basis", phrases.say(size), n(link, claim.n())));
    }

    Spoken of(NoLink missing) {
        Link link = missing.link();
        String n = n(link, missing.n());
        return Spoken.of(
                phrases.say("link.unknown", name(link.from()), name(link.to())),
                missing.n() < missing.needed()
                        ? phrases.say("so.far", n, phrases.numbers().whole(missing.needed()))
                        : phrases.say("no.way", n));
    }

    private static String day(Link link) {
        return link.lag() == 0 ? ".same" : "";
    }

    private String name(Gauge gauge) {
        return phrases.say("gauge." + gauge.code());
    }

    private String n(Link link, int n) {
        return phrases.count(link.to() == Gauge.SLEEP ? "n.night" : "n.day", n);
    }
}
