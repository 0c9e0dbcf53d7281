package daybook.core.trend;

/** How firmly something may be said. */
public enum Strength {
    SHOWN,
    LEANING,
    CANNOT_TELL
}
