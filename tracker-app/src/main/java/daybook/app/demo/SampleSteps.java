package daybook.app.demo;

import daybook.core.journal.Entry;
import daybook.core.journal.Entry.CheckIn;
import daybook.core.journal.Entry.FactAndFeeling;
import daybook.core.journal.Entry.PracticeDone;
import daybook.core.journal.Entry.Return;
import daybook.core.journal.Entry.SmallWin;
import daybook.core.journal.Entry.StepAway;
import daybook.core.journal.Entry.SupportContact;
import daybook.core.journal.Entry.Urge;
import daybook.core.journal.Evening;
import daybook.core.journal.Stamp;
import daybook.core.word.EntryId;
import daybook.core.word.FeelingFrom;
import daybook.core.word.Intention;
import daybook.core.word.OwnWords;
import daybook.core.word.PersonId;
import daybook.core.word.PracticeId;
import daybook.core.word.PracticeKind;
import daybook.core.word.RepairAct;
import daybook.core.word.Response;
import daybook.core.word.UrgeTo;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/** What is done for steadiness on a made-up day: more of it, and urges that are acted on less, as the months go by. */
final class SampleSteps {
    private final Dated day;
    private final SampleWords words;
    private final Course course;
    private final RandomGenerator random;
    private final Luck luck;
    private final List<Entry> entries = new ArrayList<>();

    SampleSteps(Dated day, SampleWords words, Course course, RandomGenerator random) {
        this.day = day;
        this.words = words;
        this.course = course;
        this.random = random;
        this.luck = new Luck(random);
    }

    List<Entry> entries() {
        double steady = course.holding(day.number());
        if (luck.chance(.12)) {
            stepAway(steady);
        }
        if (luck.chance(.25 + .4 * steady)) {
            practice();
        }
        if (luck.chance(.25)) {
            entries.add(new SupportContact(stamp(day.at(18, random.nextInt(120)), Cast.SAM, null)));
        }
        if (luck.chance(.34 - .22 * steady)) {
            urge(steady);
        }
        if (luck.chance(.07)) {
            factBesideFeeling();
        }
        if (luck.chance(.09)) {
            entries.add(new SmallWin(stamp(day.at(20, random.nextInt(60)), null, words.any("win", random))));
        }
        if (luck.chance(.25)) {
            entries.add(word(day.at(12, random.nextInt(120)), words.any("emotion", random)));
        }
        return entries;
    }

    private void stepAway(double steady) {
        ZonedDateTime at = day.at(17, random.nextInt(120));
        Intention why = luck.chance(steady) ? Intention.CALM : luck.chance(.7) ? Intention.SPACE : Intention.AVOID;
        boolean promised = luck.chance(.4 + .5 * steady);
        StepAway away = new StepAway(
                stamp(at, Cast.ALEX, null), why, luck.chance(.3 + .6 * steady), promised ? (Integer) 30 : null);
        entries.add(away);
        EntryId id = away.stamp().id();
        if (luck.chance(.25 + .65 * steady)) {
            int minutes = luck.chance(steady) ? 15 + random.nextInt(14) : 35 + random.nextInt(60);
            Set<RepairAct> repair = luck.chance(steady)
                    ? Set.of(RepairAct.NAMED_INNER_STATE, RepairAct.OFFERED_A_NEXT_STEP)
                    : Set.of(RepairAct.ASKED_WHAT_THEY_NEED);
            Response answer = luck.chance(.5) ? Response.MET : luck.chance(.6) ? Response.REFUSED : Response.ESCALATED;
            entries.add(new Return(stamp(at.plusMinutes(minutes), Cast.ALEX, null), id, true, null, repair, answer));
        } else {
            OwnWords reason = words.any("closed", random);
            entries.add(new Return(stamp(at.plusMinutes(150), Cast.ALEX, null), id, false, reason, Set.of(), null));
        }
    }

    private void practice() {
        PracticeKind kind = luck.pick(List.of(
                PracticeKind.WALK,
                PracticeKind.WALK,
                PracticeKind.BREATHING,
                PracticeKind.PAUSE_BEFORE_REPLY,
                PracticeKind.TIME_WITH_FRIENDS,
                PracticeKind.SMALL_NO));
        Integer minutes = kind == PracticeKind.WALK ? (Integer) (20 + 5 * random.nextInt(6)) : null;
        entries.add(new PracticeDone(
                stamp(day.at(16, random.nextInt(180)), null, null),
                new PracticeId(kind.code()),
                minutes,
                kind == PracticeKind.WALK ? luck.chance(.6) : null));
    }

    private void urge(double steady) {
        UrgeTo what = luck.pick(List.of(UrgeTo.CONTACT, UrgeTo.CHECK, UrgeTo.CHECK, UrgeTo.FIX, UrgeTo.REASSURE));
        entries.add(new Urge(
                stamp(day.at(19, random.nextInt(150)), Cast.ALEX, null),
                what,
                1 + random.nextInt(3),
                luck.chance(.75 - .6 * steady)));
    }

    private void factBesideFeeling() {
        int which = 1 + random.nextInt(3);
        int strength = 2 + random.nextInt(2);
        entries.add(new FactAndFeeling(
                stamp(day.at(20, random.nextInt(60)), Cast.ALEX, null),
                words.own("feeling." + which),
                strength,
                words.own("fact." + which),
                luck.pick(List.of(FeelingFrom.THEIR_REACTION, FeelingFrom.THEIR_REACTION, FeelingFrom.MY_PAST)),
                strength - 1 - random.nextInt(2)));
    }

    private CheckIn word(ZonedDateTime at, OwnWords emotion) {
        return new CheckIn(stamp(at, null, null), null, emotion, Evening.NONE, List.of(), Map.of());
    }

    private Stamp stamp(ZonedDateTime at, @Nullable PersonId person, @Nullable OwnWords note) {
        return day.stamp("s" + entries.size(), at, person, note, false);
    }
}
