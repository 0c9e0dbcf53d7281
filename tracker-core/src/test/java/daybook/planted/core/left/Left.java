package daybook.planted.core.left;

import daybook.planted.core.right.Right;
import org.jspecify.annotations.Nullable;

/** Breaks a rule on purpose: half of a circle. */
public record Left(@Nullable Right right) {}
