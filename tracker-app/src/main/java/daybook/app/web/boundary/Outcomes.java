package daybook.app.web.boundary;

import daybook.core.journal.Entry.BoundaryTest;
import daybook.core.timeline.Day;
import daybook.core.timeline.Timeline;
import daybook.core.word.BoundaryId;
import daybook.core.word.FollowThrough;
import daybook.core.word.MyAct;
import daybook.core.word.TheirAct;
import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * What came of it whenever a boundary came up.
 *
 * @param held of {@code counted}: held or gave way. Safety and choice are in neither
 * @param followed consequences carried out of {@code due}: done, late or partly, and not done
 */
record Outcomes(int raised, int held, int counted, int forSafety, int byChoice, int crossed, int followed, int due) {

    /** @return all tests of a boundary that count, as they happened */
    static List<BoundaryTest> tests(Timeline timeline, BoundaryId boundary) {
        return timeline.span().map(timeline::days).stream()
                .flatMap(List::stream)
                .flatMap((Day day) -> day.of(BoundaryTest.class))
                .filter(test -> test.boundary().equals(boundary))
                .toList();
    }

    static Outcomes of(Collection<BoundaryTest> tests) {
        return new Outcomes(
                tests.size(),
                count(tests, test -> test.mine().held()),
                count(tests, test -> test.mine().counted()),
                count(tests, test -> test.mine() == MyAct.YIELDED_FOR_SAFETY),
                count(tests, test -> test.mine() == MyAct.CHANGED_BY_CHOICE),
                count(tests, test -> test.theirs() == TheirAct.CROSSED),
                count(tests, Outcomes::carriedOut),
                count(tests, test -> carriedOut(test) || test.followThrough() == FollowThrough.NOT_DONE));
    }

    private static boolean carriedOut(BoundaryTest test) {
        return Stream.of(FollowThrough.DONE, FollowThrough.LATE_OR_PARTLY)
                .anyMatch(done -> done == test.followThrough());
    }

    private static int count(Collection<BoundaryTest> tests, Predicate<BoundaryTest> which) {
        return Math.toIntExact(tests.stream().filter(which).count());
    }
}
