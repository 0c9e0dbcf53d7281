package daybook.core.facts;

import java.time.LocalDate;

/** The one value a calendar day has of something, in the unit of that something. */
public record DayValue(LocalDate day, double value) {}
