package daybook.app.transfer;

import com.fasterxml.jackson.databind.node.ObjectNode;
import daybook.app.transfer.JournalFileReader.Lists;
import daybook.app.transfer.JournalFileReader.Located;
import daybook.app.transfer.JournalFileReader.Opened;
import daybook.app.transfer.Remark.What;
import daybook.core.journal.Decision;
import daybook.core.journal.Decision.Refused;
import daybook.core.journal.Entry;
import daybook.core.journal.Journal;
import daybook.core.journal.JournalCommand.BringInCorrection;
import daybook.core.journal.JournalCommand.RetractEntries;
import daybook.core.timeline.Logged;
import daybook.core.timeline.Timeline;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A {@code daybook-journal} file as commands. What the journal knows already is passed over, what it knows further is
 * left as it is, and what this version does not keep is named and counted.
 */
public final class JournalImport {
    private static final Set<String> BUILT =
            Set.of("people", "boundaries", "phases", "patterns", "practices", "measures", "experiments", "entries");

    /** An entry of the file that may go on, with how many of its states the journal has. */
    private record Open(Logged logged, int known, long line) {}

    private final Timeline here;
    private final Trial trial;
    private final Instant now;
    private final List<Remark> remarks = new ArrayList<>();
    private final Map<String, Integer> kinds = new LinkedHashMap<>();
    private final Map<String, Integer> fields = new LinkedHashMap<>();
    private final List<Open> open = new ArrayList<>();
    private int added;
    private int known;

    private JournalImport(Journal journal, Timeline here, Instant now) {
        this.here = here;
        this.trial = Trial.bringingIn(journal);
        this.now = now;
    }

    public static ReadFile read(String json, Journal journal, Timeline here, Instant now) {
        return switch (JournalFileReader.open(json)) {
            case Opened.No no -> no.why();
            case Opened.Whole whole -> new JournalImport(journal, here, now).plan(whole.lists());
        };
    }

    private ReadFile plan(Lists lists) {
        new ListImport(here, trial, remarks, fields).bringIn(lists);
        lists.of("entries").forEach(this::entry);
        open.forEach(this::goOn);
        lists.byName().forEach((name, all) -> {
            if (!BUILT.contains(name) && !all.isEmpty()) {
                remarks.add(Remark.of(What.LIST_LEFT_OUT, 0, name, String.valueOf(all.size())));
            }
        });
        lists.other().forEach(name -> fields.merge(name, 1, Integer::sum));
        kinds.forEach((kind, n) -> remarks.add(Remark.of(What.KIND_NOT_BUILT, 0, kind, String.valueOf(n))));
        fields.forEach((field, n) -> remarks.add(Remark.of(What.FIELD_LEFT_OUT, 0, field, String.valueOf(n))));
        return new ReadFile.Plan(lists.of("entries").size(), added, known, trial.commands(), remarks);
    }

    private void entry(Located one) {
        ObjectNode node = one.node();
        switch (LoggedShape.read(node, now)) {
            case LoggedShape.Told.NotBuilt other -> kinds.merge(other.kind(), 1, Integer::sum);
            case LoggedShape.Told.Wrong wrong ->
                remarks.add(Remark.wrong(one.line(), wrong.problems().getFirst()));
            case LoggedShape.Told.Whole whole -> {
                whole.leftOut().forEach(field -> fields.merge(field, 1, Integer::sum));
                entry(whole.logged(), one.line());
            }
        }
    }

    private void entry(Logged told, long line) {
        List<Entry> states = states(told);
        Logged there = here.entry(told.entry().stamp().id()).orElse(null);
        if (there == null) {
            switch (trial.log(states.getFirst())) {
                case Refused refused -> remarks.add(Remark.refused(line, refused));
                case Decision.Accepted ignored -> {
                    added++;
                    open.add(new Open(told, 1, line));
                }
            }
            return;
        }
        int same = Math.min(states.size(), states(there).size());
        boolean oneStory = sameSoFar(told, there, same);
        if (!oneStory || (states.size() > same && !there.counts())) {
            remarks.add(Remark.of(
                    What.ALREADY_HERE_DIFFERENT, line, told.entry().stamp().id().value()));
            return;
        }
        known++;
        if (states.size() > same || (states.size() == states(there).size() && there.counts() && !told.counts())) {
            open.add(new Open(told, same, line));
        }
    }

    /** All that an entry was, oldest first, and what it is now. */
    private static List<Entry> states(Logged logged) {
        List<Entry> all = new ArrayList<>();
        logged.history().forEach(past -> all.add(past.entry()));
        all.add(logged.entry());
        return all;
    }

    private static boolean sameSoFar(Logged told, Logged there, int states) {
        for (int i = 0; i < states; i++) {
            boolean sameMoment = i == 0
                    || told.history()
                            .get(i - 1)
                            .until()
                            .equals(there.history().get(i - 1).until());
            if (!sameMoment || !states(told).get(i).sameContent(states(there).get(i))) {
                return false;
            }
        }
        return true;
    }

    private void goOn(Open one) {
        List<Entry> states = states(one.logged());
        for (int i = one.known(); i < states.size(); i++) {
            Instant at = one.logged().history().get(i - 1).until();
            if (trial.offer(new BringInCorrection(states.get(i), at)) instanceof Refused refused) {
                remarks.add(Remark.refused(one.line(), refused));
                return;
            }
        }
        Logged.Retraction back = one.logged().retraction();
        if (back != null) {
            trial.offer(new RetractEntries(List.of(one.logged().entry().stamp().id()), back.at(), back.reason()));
        }
    }
}
