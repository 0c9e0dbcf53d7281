package daybook.core.given;

import daybook.core.journal.Decision;
import daybook.core.journal.Entry;
import daybook.core.journal.JournalCommand;
import daybook.core.journal.JournalCommand.BringIn;
import daybook.core.journal.JournalEvent;
import daybook.core.journal.JournalEvent.EntryCorrected;
import daybook.core.journal.JournalEvent.EntryLogged;
import daybook.core.journal.JournalEvent.EntryRetracted;
import daybook.core.word.Eggshells;
import daybook.core.word.EntryId;
import daybook.core.word.Felt;
import daybook.core.word.FollowThrough;
import daybook.core.word.MyAct;
import daybook.core.word.TheirAct;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** What happened to a journal somebody wrote at random: entries of every kind, corrected and taken back in any order. */
public record RandomJournal(List<JournalEvent> setUp, List<JournalEvent> aboutEntries) {
    private static final LocalDate FIRST = LocalDate.parse("2026-08-01");

    public static RandomJournal of(int seed) {
        Random random = new Random(seed);
        Given set =
                Given.given(Sample.ADD_ALEX, Sample.ADD_SAM, Sample.SET_CALLS, Sample.SET_MONEY, Sample.DEFINE_UNREST);
        Given journal = set.and(new BringIn(List.of(entry(random, 0))));
        for (int i = 1; i < 12 + random.nextInt(30); i++) {
            journal = next(journal, random, i);
        }
        return new RandomJournal(
                set.happened(),
                journal.happened()
                        .subList(set.happened().size(), journal.happened().size()));
    }

    /** Logs one, or changes one that is there; what a rule refuses is left out. */
    private static Given next(Given journal, Random random, int i) {
        List<Entry> there = new ArrayList<>();
        for (JournalEvent event : journal.happened()) {
            if (event instanceof EntryLogged logged) {
                there.add(logged.entry());
            }
        }
        Entry some = there.get(random.nextInt(there.size()));
        JournalCommand command = switch (random.nextInt(4)) {
            case 0 -> Sample.correct(another(random, some));
            case 1 -> Sample.retract(some.stamp().id().value());
            default -> new BringIn(List.of(entry(random, i)));
        };
        return journal.journal().decide(command) instanceof Decision.Accepted ? journal.and(command) : journal;
    }

    private static Entry another(Random random, Entry some) {
        Entry next = some;
        while (!next.getClass().equals(some.getClass()) || next.equals(some)) {
            next = entry(random, some.stamp().id().value());
        }
        return next;
    }

    private static Entry entry(Random random, int i) {
        return entry(random, "e" + i);
    }

    private static Entry entry(Random random, String id) {
        Moment moment = Moment.on(FIRST.plusDays(random.nextInt(40)).toString())
                .about(random.nextBoolean() ? Sample.ALEX : Sample.SAM)
                .hour(8 + random.nextInt(14));
        return switch (random.nextInt(4)) {
            case 0 -> contact(random, id, moment);
            case 1 -> test(random, id, moment);
            case 2 -> Written.measured(id, moment, Sample.UNREST, 1 + random.nextInt(7));
            default -> new Entry.QuietDay(moment.about(null).stamp(id));
        };
    }

    private static Entry contact(Random random, String id, Moment moment) {
        Contact contact = Contact.contact(id, moment.day().toString()).moment(moment);
        contact = random.nextInt(5) == 0 ? contact.hardOne() : contact.left(one(random, Felt.values()));
        contact = random.nextBoolean() ? contact : contact.before(one(random, Felt.values()));
        return (random.nextBoolean() ? contact : contact.eggshells(one(random, Eggshells.values()))).entry();
    }

    private static Entry test(Random random, String id, Moment moment) {
        CameUp test = CameUp.cameUp(id, moment.day().toString(), one(random, MyAct.values()))
                .moment(moment)
                .of(random.nextBoolean() ? Sample.CALLS : Sample.MONEY);
        return random.nextBoolean()
                ? test.they(one(random, TheirAct.values())).entry()
                : test.they(TheirAct.CROSSED)
                        .then(one(random, FollowThrough.values()))
                        .entry();
    }

    private static <T> T one(Random random, T[] of) {
        return of[random.nextInt(of.length)];
    }

    public List<JournalEvent> events() {
        List<JournalEvent> all = new ArrayList<>(setUp);
        all.addAll(aboutEntries);
        return all;
    }

    /** Which entry an event is about. */
    public static EntryId entry(JournalEvent event) {
        return switch (event) {
            case EntryLogged logged -> logged.entry().stamp().id();
            case EntryCorrected corrected -> corrected.entry().stamp().id();
            case EntryRetracted retracted -> retracted.entry();
            default -> throw new IllegalArgumentException("about no entry");
        };
    }
}
