package daybook.reports.month;

/** What a line does, for those who do not see it. */
record LineWords(Told told) {

    String of(Weeks weeks, boolean drawn) {
        if (!drawn) {
            return told.byPoint("line.none");
        }
        String line = told.phrases()
                .count(
                        told.facts().byMonth() ? "line.months" : "line.weeks",
                        weeks.line().points().size());
        int gaps = weeks.gaps();
        return gaps == 0 ? line : line + " " + told.phrases().count("line.gaps", gaps);
    }
}
