package daybook.app.web.log;

import daybook.app.web.Reading;
import daybook.core.journal.Entry.BoundaryTest;
import daybook.core.word.PersonId;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A boundary that came up, as it was ticked.
 *
 * @param mine what I did, or {@code none}
 * @param boundary the boundary chosen for each person: the page shows those of the one who is ticked
 * @param limit a boundary without a card
 */
record TestForm(
        @Nullable String id,
        @Nullable String mine,
        @Nullable String theirs,
        @Nullable String followThrough,
        List<String> pressure,
        @Nullable String scriptUsed,
        Map<String, String> boundary,
        NewLimit limit) {
    static final String NO_ACT = "none";
    /** Stands for whoever has no boundaries of their own on the page. */
    static final String ANYBODY = "anybody";

    TestForm {
        pressure = Reading.list(pressure);
        boundary = boundary == null ? Map.of() : boundary;
        limit = limit == null ? NewLimit.none() : limit;
    }

    static TestForm fresh(Map<String, String> lastUsed) {
        return new TestForm(Reading.id(null), NO_ACT, null, null, List.of(), null, lastUsed, NewLimit.none());
    }

    static TestForm of(BoundaryTest test, Map<String, String> lastUsed) {
        return new TestForm(
                test.stamp().id().value(),
                test.mine().code(),
                test.theirs().code(),
                test.followThrough() == null ? null : test.followThrough().code(),
                ChipsForm.codes(test.pressure()),
                StoryForm.yesNo(test.scriptUsed()),
                lastUsed,
                NewLimit.none());
    }

    boolean cameUp() {
        return !Reading.blank(mine) && !NO_ACT.equals(mine);
    }

    /** @param person null for somebody who has just been named */
    @Nullable
    String chosenFor(@Nullable PersonId person) {
        return person != null && boundary.containsKey(person.value())
                ? boundary.get(person.value())
                : boundary.get(ANYBODY);
    }

    TestForm as(String entry) {
        return new TestForm(entry, mine, theirs, followThrough, pressure, scriptUsed, boundary, limit);
    }

    @Override
    public String toString() {
        return "TestForm";
    }
}
