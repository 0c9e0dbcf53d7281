package daybook.core.finding;

/** What may be said of the trend of one measure. That it stayed about the same is said as firmly as that it moved. */
public enum TrendVerdict {
    SHOWN,
    LEANING,
    NO_CHANGE,
    CANNOT_TELL
}
