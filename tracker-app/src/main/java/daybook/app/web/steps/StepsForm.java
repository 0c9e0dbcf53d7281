package daybook.app.web.steps;

import daybook.app.web.Desk;
import daybook.app.web.Reading;
import daybook.app.web.WhenForm;
import daybook.core.journal.Entry;
import java.util.ArrayList;
import java.util.List;

/** Whatever was done for steadiness: all that is said is saved together. */
record StepsForm(WhenForm when, PracticeForm practice, SupportForm support, UrgeForm urge, WinForm win) {
    /** A request leaves out what nobody ticked. */
    StepsForm {
        when = when == null ? WhenForm.UNSAID : when;
        practice = practice == null ? PracticeForm.NONE : practice;
        support = support == null ? SupportForm.NONE : support;
        urge = urge == null ? UrgeForm.NONE : urge;
        win = win == null ? WinForm.NONE : win;
    }

    static StepsForm fresh(Desk desk) {
        return new StepsForm(
                WhenForm.now(desk), PracticeForm.fresh(), SupportForm.fresh(), UrgeForm.fresh(desk), WinForm.fresh());
    }

    /** The same under new ids: something else was saved under the old ones meanwhile. */
    StepsForm again() {
        return new StepsForm(
                when,
                practice.under(Reading.id(null)),
                support.under(Reading.id(null)),
                urge.under(Reading.id(null)),
                win.under(Reading.id(null)));
    }

    List<Entry> read(Desk desk, Reading read) {
        List<Entry> all = new ArrayList<>();
        if (practice.said()) {
            practice.read(desk, read, when, null).ifPresent(all::add);
        }
        if (support.said()) {
            all.add(support.read(desk, read, when));
        }
        if (urge.said()) {
            urge.read(desk, read, when).ifPresent(all::add);
        }
        if (win.said()) {
            all.add(win.read(desk, read, when, null));
        }
        return all;
    }
}
