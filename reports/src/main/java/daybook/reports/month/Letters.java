package daybook.reports.month;

/** A, B, .. Z, AA: what stands in a drawing for something with a name of its own. */
final class Letters {
    private static final int ALL = 26;

    private Letters() {}

    static String of(int at) {
        String last = String.valueOf((char) ('A' + at % ALL));
        return at < ALL ? last : of(at / ALL - 1) + last;
    }
}
