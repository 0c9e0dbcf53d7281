package daybook.core.trend;

/**
 * Whether two scores of a published questionnaire differ by more than its own unreliability. Never for our own items.
 * <p>Shape: se = sd sqrt(1 - reliability); of a difference sqrt(2) se; index = (second - first)/that, reliable from 1.96 on.
 * <p>Units: of the questionnaire. Minimum: a published sd above 0 and a reliability below 1.
 * <p>Misleads: it says nothing about what is well or ill. Source: Jacobson &amp; Truax 1991. Oracle: golden.json {@code rci}, 1e-8.
 */
public record ReliableChange(double standardError, double ofDifference, double index) {

    /** @return {@code NO_VARIATION} where the questionnaire would have no error at all */
    public static Result<ReliableChange> of(double first, double second, double sd, double reliability) {
        double se = sd * Math.sqrt(1 - reliability);
        if (!(se > 0)) {
            return Result.declined(Why.NO_VARIATION);
        }
        double ofDifference = Math.sqrt(2) * se;
        return Result.of(new ReliableChange(se, ofDifference, (second - first) / ofDifference));
    }

    public boolean reliable() {
        return Math.abs(index) >= 1.96;
    }
}
