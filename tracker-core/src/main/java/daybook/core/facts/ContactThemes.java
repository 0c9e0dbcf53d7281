package daybook.core.facts;

import daybook.core.trend.HoursOfWeek;
import daybook.core.trend.Result;
import java.util.List;

/**
 * What contact was like in a period.
 *
 * @param patterns over the window
 * @param hours over the window, from a quarter on; a table of them is shown only beside the finding that they differ
 * @param around crossings, over the window
 */
public record ContactThemes(
        EggshellFacts eggshells,
        ContactShares shares,
        ContactSplits splits,
        ChipFacts chips,
        List<PatternFacts> patterns,
        Result<HoursOfWeek> hours,
        Around around) {
    public ContactThemes {
        patterns = List.copyOf(patterns);
    }
}
