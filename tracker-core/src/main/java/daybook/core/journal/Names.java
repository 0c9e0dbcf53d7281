package daybook.core.journal;

import daybook.core.word.OwnWords;

/** Names the writer gives to things on a list: short, and no two alike. */
final class Names {
    static final int LONGEST = 200;

    private Names() {}

    static boolean tooLong(OwnWords name) {
        return name.text().length() > LONGEST;
    }

    static boolean alike(OwnWords one, OwnWords other) {
        return one.text().strip().equalsIgnoreCase(other.text().strip());
    }
}
