package daybook.app.report;

/** What a report that is made again is to the one that was issued. */
public enum Remade {
    SAME,
    /** An earlier layout drew it: the same figures, drawn anew. */
    NEWER_LOOK,
    /** Neither: what it was made from can no longer all be read, or is counted otherwise. */
    OTHER_BYTES
}
