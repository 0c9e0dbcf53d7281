package daybook.reports.sharing;

import daybook.core.journal.SummaryShare;
import daybook.core.timeline.Timeline;
import daybook.core.word.Audience;
import daybook.core.word.PersonId;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Letters in place of names. Whoever once had a letter for an audience keeps it there for ever, so that two summaries speak
 * of the same people, and nobody else ever gets it. A new letter is given when it is first needed: unused ones would tell
 * how many people there are.
 */
public final class Letters {
    private static final int ALPHABET = 26;

    private final List<PersonId> order;
    private final Set<PersonId> used = new LinkedHashSet<>();

    private Letters(List<PersonId> known) {
        this.order = new ArrayList<>(known);
    }

    /** @return the letters this audience has seen so far */
    public static Letters of(Timeline timeline, Audience audience) {
        Set<PersonId> known = new LinkedHashSet<>();
        for (SummaryShare share : timeline.shares()) {
            if (share.audience() == audience) {
                known.addAll(share.letters());
            }
        }
        return new Letters(List.copyOf(known));
    }

    String letter(PersonId person) {
        used.add(person);
        int at = order.indexOf(person);
        if (at < 0) {
            at = order.size();
            order.add(person);
        }
        return letter(at);
    }

    /** A to Z, then AA to AZ, BA and on. */
    public static String letter(int number) {
        String last = String.valueOf((char) ('A' + number % ALPHABET));
        return number < ALPHABET ? last : letter(number / ALPHABET - 1) + last;
    }

    /** @return everybody who ever had one, in the order of the letters */
    public List<PersonId> order() {
        return List.copyOf(order);
    }

    /** @return those whose letter stands somewhere this time, in the order of the letters */
    public List<PersonId> used() {
        return order.stream().filter(used::contains).toList();
    }
}
