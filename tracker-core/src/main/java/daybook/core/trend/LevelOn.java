package daybook.core.trend;

/** The level as it stood at the end of a day, known from that day and those before it only. */
public record LevelOn(long epochDay, SteadinessLevel level) {}
