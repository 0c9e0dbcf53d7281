package daybook.app.demo;

/** How things go over the months: holding gets steadier, with a bad spell, and some days nobody writes. */
record Course(int days) {
    private static final int SPELL_FROM = 160;
    private static final int SPELL_TO = 190;

    /** Chance that a boundary that comes up is held. */
    double holding(int day) {
        return inSpell(day) ? .24 : .42 + .5 * rise(day);
    }

    /** Middle of felt after contact with the one who is hard to be with. */
    double felt(int day) {
        return inSpell(day) ? -2.0 : -1.4 + 1.3 * rise(day);
    }

    /** Chance of contact with them on a day. */
    double contact(int day) {
        return day < Cast.LOW_CONTACT_FROM ? .75 : .55;
    }

    boolean inSpell(int day) {
        return day >= SPELL_FROM && day <= SPELL_TO;
    }

    /** A holiday and a bad cold: nothing is known of these days. */
    boolean silent(int day) {
        return (day >= 61 && day <= 70) || (day >= 148 && day <= 152);
    }

    boolean today(int day) {
        return day == days - 1;
    }

    private double rise(int day) {
        double x = (double) day / days;
        return x * x * (3 - 2 * x);
    }
}
