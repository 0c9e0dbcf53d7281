package daybook.core.finding;

import daybook.core.finding.Families.Linked;
import daybook.core.finding.Finding.CannotTell;
import daybook.core.finding.Finding.Leaning;
import daybook.core.finding.Finding.Shown;
import daybook.core.finding.Missing.NoLink;
import daybook.core.trend.LagAssociation;
import daybook.core.trend.Result;
import daybook.core.trend.Why;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The fixed family of links. One that cannot be told has fewer than 60 complete pairs, or goes no way in particular. */
final class LinkFindings {
    private static final int FEWEST = 60;
    static final double SURE = .10;
    private static final double PERHAPS = .20;

    private LinkFindings() {}

    static Judged of(List<Linked> family) {
        List<Finding> findings = new ArrayList<>();
        List<Link> links = new ArrayList<>();
        List<LagAssociation> enough = new ArrayList<>();
        for (Linked linked : family) {
            int pairs = linked.pairs();
            if (pairs > 0 && pairs < FEWEST) {
                findings.add(new CannotTell(new NoLink(linked.link(), pairs, FEWEST)));
            }
            if (pairs < FEWEST) {
                continue;
            }
            switch (LagAssociation.of(linked.from(), linked.to(), linked.link().lag())) {
                case Result.Value<LagAssociation>(LagAssociation association) -> {
                    links.add(linked.link());
                    enough.add(association);
                }
                // one side is always the same: there is nothing to go with
                case Result.Declined<LagAssociation>(Why ignored) -> {}
            }
        }
        return new Judged(findings, Comparisons.NONE).and(compared(links, enough));
    }

    private static Judged compared(List<Link> links, List<LagAssociation> enough) {
        return Corrected.of(enough, LagAssociation::p, LagAssociation::fine, (i, association, adjusted) -> {
            var claim = new GoesWith(links.get(i), association, adjusted);
            if (adjusted.p() <= SURE) {
                return Optional.of(new Shown(claim));
            }
            return Optional.of(
                    adjusted.p() <= PERHAPS
                            ? new Leaning(claim)
                            : new CannotTell(
                                    new NoLink(links.get(i), association.pairs(), FEWEST, Optional.of(claim))));
        });
    }
}
