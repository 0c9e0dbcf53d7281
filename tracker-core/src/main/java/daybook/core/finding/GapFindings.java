package daybook.core.finding;

import daybook.core.finding.Families.Runs;
import daybook.core.finding.Finding.Shown;
import daybook.core.finding.HeldLonger.InARow;
import daybook.core.finding.HeldLonger.Lately;
import daybook.core.trend.GapSignal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Whether boundaries are held for longer between giving way. Told in the one period in which it came about. */
final class GapFindings {
    private static final int LATELY = 8;

    private GapFindings() {}

    static Judged of(Runs runs) {
        List<Finding> findings = new ArrayList<>();
        int open = runs.heldSince().size();
        signal(runs.gaps(), open).ifPresent(signal -> {
            if (signal.longest() && !runs.heldSince().get(signal.limit() - 1).isBefore(runs.from())) {
                findings.add(new Shown(new InARow(runs.lastGaveWay(), open, signal.limit())));
            } else if (signal.eightAbove() && isNews(runs)) {
                findings.add(new Shown(new Lately(LATELY)));
            }
        });
        return Judged.described(findings);
    }

    /** The last run closed in the period, and without it there was nothing to tell. */
    private static boolean isNews(Runs runs) {
        List<Integer> before = runs.gaps().subList(0, runs.gaps().size() - 1);
        return !runs.lastGaveWay().isBefore(runs.from())
                && !signal(before, 0).map(GapSignal::eightAbove).orElse(false);
    }

    private static Optional<GapSignal> signal(List<Integer> gaps, int open) {
        return GapSignal.of(gaps.stream().mapToInt(gap -> gap).toArray(), open).toOptional();
    }
}
