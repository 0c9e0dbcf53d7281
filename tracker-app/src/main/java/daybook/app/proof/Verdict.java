package daybook.app.proof;

/**
 * What comparing a journal with a head given out earlier shows. It is about the records and their order since then, never
 * about whether they are true.
 */
public sealed interface Verdict {

    /** All that the head covers is there, unchanged and in the same order. */
    record Unchanged() implements Verdict {}

    /** @param n somewhere within the first {@code n} records something was altered, moved, added or taken out */
    record ChangedWithin(long n) implements Verdict {}

    record CannotTell(Why why) implements Verdict {}

    /** Why nothing can be said. */
    enum Why {
        /** The head was given out for another journal. */
        OTHER_JOURNAL,
        /** The head covers more records than are here: an older copy, perhaps. */
        LARGER_HEAD,
        /** No head was given, and a locked journal has nothing else to be compared with. */
        NO_HEAD
    }
}
