package daybook.core.finding;

import java.util.List;
import java.util.stream.Stream;

/** What may be said, and how many comparisons it took to find it. */
public record Judged(List<Finding> findings, Comparisons comparisons) {
    static final Judged NOTHING = new Judged(List.of(), Comparisons.NONE);

    public Judged {
        findings = List.copyOf(findings);
    }

    static Judged described(List<Finding> findings) {
        return new Judged(findings, Comparisons.NONE);
    }

    Judged and(Judged more) {
        return new Judged(
                Stream.concat(findings.stream(), more.findings.stream()).toList(), comparisons.and(more.comparisons));
    }
}
