package daybook.reports.summary;

import java.time.LocalDate;

/**
 * What the journal can be held to later.
 *
 * @param groups the first bytes of the head, as they are printed
 * @param records how many there were
 */
public record Fingerprint(String groups, long records, LocalDate day) {}
