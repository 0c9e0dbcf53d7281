package daybook.planted.core.right;

import daybook.planted.core.left.Left;
import org.jspecify.annotations.Nullable;

/** Breaks a rule on purpose: half of a circle. */
public record Right(@Nullable Left left) {}
