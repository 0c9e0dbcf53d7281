package daybook.core.facts;

import daybook.core.journal.Entry.WeeklyCheckIn;
import daybook.core.word.BestFriend;
import daybook.core.word.ExtraHelp;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Weekly check-ins of a period.
 *
 * @param n how many
 * @param friend answers to "would I want my best friend in this?"
 * @param help what the writer wished more help with, and how often
 */
public record WeeklyFacts(int n, Map<BestFriend, Integer> friend, Map<ExtraHelp, Integer> help) {
    public WeeklyFacts {
        friend = friend.isEmpty() ? Map.of() : Collections.unmodifiableMap(new EnumMap<>(friend));
        help = help.isEmpty() ? Map.of() : Collections.unmodifiableMap(new EnumMap<>(help));
    }

    static WeeklyFacts of(Days days) {
        List<WeeklyCheckIn> all = days.inPeriod().stream()
                .flatMap(day -> day.of(WeeklyCheckIn.class))
                .toList();
        Map<BestFriend, Integer> friend = new EnumMap<>(BestFriend.class);
        Map<ExtraHelp, Integer> help = new EnumMap<>(ExtraHelp.class);
        for (WeeklyCheckIn week : all) {
            BestFriend answer = week.bestFriend();
            if (answer != null) {
                friend.merge(answer, 1, Integer::sum);
            }
            week.extraHelp().forEach(wish -> help.merge(wish, 1, Integer::sum));
        }
        return new WeeklyFacts(all.size(), friend, help);
    }
}
