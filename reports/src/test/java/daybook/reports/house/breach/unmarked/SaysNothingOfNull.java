package daybook.reports.house.breach.unmarked;

/** In a package without a mark: a planted breach. */
public final class SaysNothingOfNull {}
