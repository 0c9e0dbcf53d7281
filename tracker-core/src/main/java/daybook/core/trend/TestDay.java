package daybook.core.trend;

/**
 * One calendar day on which boundaries were tested.
 * <p>Units: {@code tested} counts tests I held or gave way in, {@code held} those I held; fractions are allowed. Yielded for safety,
 * changed by choice and not applied are in neither.
 */
public record TestDay(long epochDay, double held, double tested) {
    public TestDay {
        if (!(held >= 0 && held <= tested && tested < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException("held must lie between 0 and tested");
        }
    }

    TestDay and(TestDay other) {
        return new TestDay(epochDay, held + other.held, tested + other.tested);
    }
}
