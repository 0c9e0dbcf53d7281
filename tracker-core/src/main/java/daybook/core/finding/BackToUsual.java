package daybook.core.finding;

/**
 * How long it took to feel as usual after a day that left the writer heavy or drained. Described, never compared: an
 * extreme day is followed by a milder one anyway.
 *
 * @param days half the time it took no longer
 * @param n times
 * @param open of these, not seen to the end
 */
public record BackToUsual(double days, int n, int open) implements Claim {
    @Override
    public Topic about() {
        return Topic.RECOVERY;
    }
}
