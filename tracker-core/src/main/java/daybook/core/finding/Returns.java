package daybook.core.finding;

import daybook.core.trend.PeriodRate;
import daybook.core.trend.Result;
import daybook.core.trend.Why;
import daybook.core.word.Intention;
import java.util.Map;

/**
 * Step-aways begun in a period. Safety owes nobody a return, and what is open is not yet known: neither is in the rate.
 *
 * @param rate came back, of those neither for safety nor open
 * @param onTime came back within the time promised
 * @param late came back after it
 * @param closed without coming back
 * @param open still, those for safety left out
 * @param forSafety of all
 * @param told they were told beforehand, of {@code asked} where it is known, those for safety left out
 * @param intentions how often each, those for safety left out, in the order of the vocabulary
 */
public record Returns(
        Result<PeriodRate> rate,
        int onTime,
        int late,
        int closed,
        int open,
        int forSafety,
        int told,
        int asked,
        Map<Intention, Integer> intentions) {
    public static final Returns NONE = new Returns(Result.declined(Why.NOTHING_COUNTED), 0, 0, 0, 0, 0, 0, 0, Map.of());

    /** @return all but those for safety */
    public int away() {
        return open + counted();
    }

    public int counted() {
        return rate.toOptional().map(PeriodRate::n).orElse(0);
    }

    public int returned() {
        return rate.toOptional().map(PeriodRate::k).orElse(0);
    }

    public int promised() {
        return onTime + late;
    }
}
