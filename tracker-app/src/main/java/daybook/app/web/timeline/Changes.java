package daybook.app.web.timeline;

import daybook.app.web.EntryTelling;
import daybook.app.web.Said;
import daybook.app.web.timeline.EntryView.Diff;
import daybook.core.journal.Entry;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** What a correction changed: the old struck, the new beside it. */
final class Changes {
    private Changes() {}

    static List<Diff> between(EntryTelling telling, Entry before, Entry after) {
        Map<String, String> was = said(telling, before);
        Map<String, String> now = said(telling, after);
        Set<String> abouts = new LinkedHashSet<>(now.keySet());
        abouts.addAll(was.keySet());
        List<Diff> diffs = new ArrayList<>();
        for (String about : abouts) {
            if (!Objects.equals(was.get(about), now.get(about))) {
                diffs.add(new Diff(about, was.get(about), now.get(about)));
            }
        }
        return diffs;
    }

    private static Map<String, String> said(EntryTelling telling, Entry entry) {
        Map<String, String> said = new LinkedHashMap<>();
        for (Said one : telling.said(entry)) {
            said.merge(one.about(), one.what(), (first, second) -> first + " · " + second);
        }
        return said;
    }
}
