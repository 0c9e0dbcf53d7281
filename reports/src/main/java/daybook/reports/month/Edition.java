package daybook.reports.month;

import java.time.LocalDate;

/** Which making of a report it is. */
public sealed interface Edition {

    /** @param number from 1; entries filled in later make the next one */
    record Issued(int number, LocalDate made) implements Edition {}

    /** Made without being kept, such as one of a time that is not over. */
    record Open(LocalDate upTo) implements Edition {}
}
