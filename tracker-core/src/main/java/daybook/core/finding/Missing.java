package daybook.core.finding;

/** Why nothing can be said about a topic: what there is, and what it would take. */
public sealed interface Missing {
    Topic about();

    int n();

    /**
     * Too few to give a share: they are told as counts.
     *
     * @param k had it, of n
     * @param needed the least n
     */
    record TooFew(Topic about, int k, int n, int needed) implements Missing {}

    /**
     * The band of the level is too wide to print a number.
     *
     * @param n tests in the last {@code weeks}
     */
    record BandTooWide(int n, int weeks) implements Missing {
        @Override
        public Topic about() {
            return Topic.STEADINESS;
        }
    }

    /** Whether the level differs from 8 weeks ago cannot be told from {@code n} tests. */
    record NoComparison(int n) implements Missing {
        @Override
        public Topic about() {
            return Topic.STEADINESS;
        }
    }

    /** Nothing is said of it, on purpose: a safety phase lies in the period, or it is not over yet, or only a few days. */
    record NotAsked(Topic about, int n) implements Missing {}
}
