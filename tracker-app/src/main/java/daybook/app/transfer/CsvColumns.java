package daybook.app.transfer;

import java.util.List;
import java.util.Map;

/** Which fields of an entry stand in the table of its kind, in which order. */
final class CsvColumns {
    private static final Map<String, String> BY_KIND = Map.ofEntries(
            Map.entry(
                    "interaction",
                    "channel before after eggshells hard dreaded signs body healthy withdrawal stuck context redFlags"
                            + " topic practical mineToSolve rescued settled pattern said"),
            Map.entry("boundary-test", "boundary version theirs mine followThrough pressure scriptUsed during"),
            Map.entry(
                    "check-in",
                    "intention emotion rose thorn forMe felt eggshells sleep tension numbness steadiness grief tones"
                            + " labels"),
            Map.entry("step-away", "intention told promisedMinutes"),
            Map.entry("return", "stepAway returned reason repair response"),
            Map.entry("practice", "practice minutes planned"),
            Map.entry("urge", "to strength acted"),
            Map.entry("fact-and-feeling", "feeling strength fact from strengthAfter"),
            Map.entry("unsent-letter", "letter"),
            Map.entry("weekly-check-in", "week wins painPoints bestFriend extraHelp"),
            Map.entry("monthly-check-in", "month signsMe signsThem closeness talking satisfaction loneliness agreed"),
            Map.entry("questionnaire", "form items"));

    private CsvColumns() {}

    /** @return none for a kind that says no more than that it was */
    static List<String> of(String kind) {
        String columns = BY_KIND.get(kind);
        return columns == null ? List.of() : List.of(columns.split(" "));
    }
}
