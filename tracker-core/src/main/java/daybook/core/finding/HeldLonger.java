package daybook.core.finding;

import java.time.LocalDate;

/** Boundaries were held for longer between giving way than before. Good news only, told once and never counted on. */
public sealed interface HeldLonger extends Claim {
    @Override
    default Topic about() {
        return Topic.HELD_IN_A_ROW;
    }

    /**
     * @param since the day of the last giving way
     * @param n held since
     * @param rare so many would be rare by what was before
     */
    record InARow(LocalDate since, int n, int rare) implements HeldLonger {}

    /** Each of the last {@code n} times it was longer than usual before. */
    record Lately(int n) implements HeldLonger {}
}
