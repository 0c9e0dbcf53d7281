package daybook.core.finding;

import daybook.core.finding.Families.Swung;
import daybook.core.finding.Finding.Leaning;
import daybook.core.finding.Finding.Shown;
import java.util.List;
import java.util.Optional;

/** Whether days swing otherwise than in the time before. Where they do not differ, the level alone is told, and not here. */
final class SwingFindings {
    private SwingFindings() {}

    static Judged of(List<Swung> swung) {
        return Corrected.of(
                swung, SwingFindings::p, SwingFindings::p, (ignored, one, adjusted) -> verdict(one, adjusted));
    }

    private static double p(Swung one) {
        return one.now().p(one.before());
    }

    private static Optional<Finding> verdict(Swung one, Adjusted adjusted) {
        if (!one.now().differsFrom(one.before())) {
            return Optional.empty();
        }
        var claim = new SwungOtherwise(one.gauge(), one.now(), one.before(), adjusted);
        return Optional.of(adjusted.p() <= SwungOtherwise.SURE ? new Shown(claim) : new Leaning(claim));
    }
}
