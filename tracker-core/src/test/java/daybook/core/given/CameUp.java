package daybook.core.given;

import daybook.core.journal.Entry.BoundaryTest;
import daybook.core.word.BoundaryId;
import daybook.core.word.FollowThrough;
import daybook.core.word.MyAct;
import daybook.core.word.TheirAct;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A boundary that came up, in the making: version 1, what they did unknown. */
public record CameUp(
        String id,
        Moment moment,
        BoundaryId boundary,
        int version,
        TheirAct theirs,
        MyAct mine,
        @Nullable FollowThrough then) {

    public static CameUp cameUp(String id, String day, MyAct mine) {
        return new CameUp(id, Moment.on(day), Sample.CALLS, 1, TheirAct.UNKNOWN, mine, null);
    }

    public CameUp moment(Moment when) {
        return new CameUp(id, when, boundary, version, theirs, mine, then);
    }

    public CameUp of(BoundaryId other) {
        return new CameUp(id, moment, other, version, theirs, mine, then);
    }

    public CameUp version(int number) {
        return new CameUp(id, moment, boundary, number, theirs, mine, then);
    }

    public CameUp they(TheirAct did) {
        return new CameUp(id, moment, boundary, version, did, mine, then);
    }

    public CameUp then(FollowThrough followed) {
        return new CameUp(id, moment, boundary, version, theirs, mine, followed);
    }

    public BoundaryTest entry() {
        return new BoundaryTest(moment.stamp(id), boundary, version, theirs, mine, then, Set.of(), null, null);
    }
}
