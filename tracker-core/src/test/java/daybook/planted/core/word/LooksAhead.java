package daybook.planted.core.word;

import daybook.core.journal.Stamp;

/** Breaks a rule on purpose: a word that knows the journal. */
public record LooksAhead(Stamp stamp) {}
