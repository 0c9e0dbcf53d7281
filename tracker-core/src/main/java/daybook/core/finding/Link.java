package daybook.core.finding;

import daybook.core.word.Coded;

/**
 * The fixed list of what is asked of two measures: whether the second tends to follow the first. Fixed, because each
 * question costs the others some of their strength: one more means one less.
 */
public enum Link implements Coded {
    EGGSHELLS_SLEEP(Gauge.EGGSHELLS, Gauge.SLEEP, 1),
    CONTACT_SLEEP(Gauge.CONTACT, Gauge.SLEEP, 1),
    FELT_AFTER_SLEEP(Gauge.FELT_AFTER, Gauge.SLEEP, 1),
    EGGSHELLS_BODY_TENSION(Gauge.EGGSHELLS, Gauge.BODY_TENSION, 1),
    EGGSHELLS_FELT_TODAY(Gauge.EGGSHELLS, Gauge.FELT_TODAY, 1),
    FELT_AFTER_FELT_TODAY(Gauge.FELT_AFTER, Gauge.FELT_TODAY, 0),
    SLEEP_FELT_AFTER(Gauge.SLEEP, Gauge.FELT_AFTER, 0),
    FOR_ME_FELT_TODAY(Gauge.FOR_ME, Gauge.FELT_TODAY, 1);

    private final Gauge from;
    private final Gauge to;
    private final int lag;

    Link(Gauge from, Gauge to, int lag) {
        this.from = from;
        this.to = to;
        this.lag = lag;
    }

    @Override
    public String code() {
        return from.code() + "." + to.code();
    }

    public Gauge from() {
        return from;
    }

    public Gauge to() {
        return to;
    }

    /** @return days from the first to the second */
    public int lag() {
        return lag;
    }
}
