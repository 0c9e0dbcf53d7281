package daybook.core.facts;

import daybook.core.journal.Entry.BoundaryTest;
import daybook.core.word.FollowThrough;
import java.util.List;

/**
 * What became of stated consequences.
 *
 * @param followed done, late or partly
 * @param due followed and not done; what is not yet due, unsafe, or was never defined is in neither
 */
record Consequences(int followed, int due, int unsafe) {

    static Consequences of(List<BoundaryTest> tests) {
        int followed = 0;
        int notDone = 0;
        int unsafe = 0;
        for (BoundaryTest test : tests) {
            FollowThrough said = test.followThrough();
            followed += said == FollowThrough.DONE || said == FollowThrough.LATE_OR_PARTLY ? 1 : 0;
            notDone += said == FollowThrough.NOT_DONE ? 1 : 0;
            unsafe += said == FollowThrough.UNSAFE_TO_DO ? 1 : 0;
        }
        return new Consequences(followed, followed + notDone, unsafe);
    }
}
