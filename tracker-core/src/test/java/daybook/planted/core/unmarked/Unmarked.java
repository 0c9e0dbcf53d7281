package daybook.planted.core.unmarked;

/** Breaks a rule on purpose: its package says nothing about null. */
public record Unmarked(String text) {}
